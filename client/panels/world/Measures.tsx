import type { PublicDyad, PublicMeasure } from "../../../shared/rules/view.ts";
import { useMaybeSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Explain, Tag } from "../../ui/index.ts";
import { IncidentChip } from "../kit/Chips.tsx";
import { SeatName } from "../kit/Seat.tsx";
import styles from "./relation.module.css";

/** Measures of the pair: what stands and until when, and what was taken before. */
export function Measures({ dyad }: { readonly dyad: PublicDyad }) {
  const t = useText();
  if (dyad.measures.length === 0) return null;
  const ordered = [...dyad.measures].sort((a, b) => Number(b.standing) - Number(a.standing) || b.round - a.round);
  return (
    <section className={styles.measures} aria-label={t("desk.measures.title")}>
      <h4>{t("desk.measures.title")}</h4>
      {ordered.map((measure) => (
        <Measure key={measure.id} measure={measure} />
      ))}
    </section>
  );
}

function Measure({ measure }: { readonly measure: PublicMeasure }) {
  const t = useText();
  const say = useSay();
  const own = useMaybeSeat();
  const other = measure.by === own?.me.seat ? measure.target : measure.by;
  const reading = own?.relations[other ?? ""]?.measures.find((one) => one.id === measure.id);
  return (
    <div className={styles.measure}>
      <p className={styles.line}>
        <SeatName id={measure.by} />
        <b>
          <Explain title={say(measure.response)} text={say({ key: `measure.${measure.response}.help` })}>
            {say(measure.response)}
          </Explain>
        </b>
        {measure.standing && <Tag tone="need">{t("desk.measures.stands")}</Tag>}
        {measure.lifted && <Tag tone="good">{t("desk.measures.lifted")}</Tag>}
        {!measure.lawful && <Tag tone="danger">{t("desk.lamp.unlawful")}</Tag>}
      </p>
      {reading && (
        <p className={styles.meta}>
          {t("desk.measures.reading", {
            rung: say({ key: `rung.${reading.rung}` }),
            verdict: t(`verdict.${reading.verdict}`),
          })}
        </p>
      )}
      <p className={styles.meta}>
        {t("desk.round", { round: measure.round })}
        {measure.standing && measure.sunset !== null && ` · ${t("desk.measures.sunset", { round: measure.sunset })}`}
      </p>
      <IncidentChip id={measure.incident} />
    </div>
  );
}
