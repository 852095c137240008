import type { Option } from "../../../shared/rules/view.ts";
import { usePublic, useSeat } from "../../model/hooks.ts";
import { useHasText, useSay, useText } from "../../model/say.ts";
import { Disclosure, Explain, Tag, type Tone } from "../../ui/index.ts";
import { CriteriaBars } from "../kit/CriteriaBars.tsx";
import { BandGraphic } from "./BandGraphic.tsx";
import { Lamp } from "./Lamp.tsx";
import styles from "./weighing.module.css";

const EFFECT_TONES: Readonly<Record<NonNullable<Option["effect"]>, Tone>> = {
  slight: "neutral",
  felt: "brand",
  heavy: "need",
};

/** Legality, proportion, effect and how the other side may read it: what to weigh before sealing. */
export function Weighing({ option }: { readonly option: Option }) {
  const t = useText();
  const say = useSay();
  const has = useHasText();
  const { legality, band, effect, reading, about } = option;
  const measureHelp = `measure.${about?.measure}.help`;
  if (!legality && !band && !effect && !reading) return null;
  return (
    <div className={styles.weighing}>
      {about?.measure !== undefined && has(measureHelp) && <p>{say({ key: measureHelp })}</p>}
      {legality && (
        <div>
          <Explain look="bare" text={t("desk.lamp.help")}>
            <Lamp lamp={legality.lamp} />
          </Explain>
          <ul className={styles.why}>
            {legality.why.map((reason) => (
              <li key={reason.key}>{say(reason)}</li>
            ))}
          </ul>
        </div>
      )}
      {band && <BandGraphic band={band} />}
      {band && about?.incident !== undefined && <Criteria incident={about.incident} />}
      <dl className={styles.rows}>
        {effect && (
          <div>
            <dt>{t("desk.orders.effect")}</dt>
            <dd>
              <Tag tone={EFFECT_TONES[effect]}>{t(`effect.${effect}`)}</Tag>
            </dd>
          </div>
        )}
        {reading && (
          <div>
            <dt>{t("desk.orders.reading")}</dt>
            <dd>{say(reading)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function Criteria({ incident: id }: { readonly incident: string }) {
  const t = useText();
  const own = useSeat("files").incidents[id];
  const incident = usePublic((facts) => facts.incidents[id]) ?? own;
  if (incident === undefined) return null;
  return (
    <Disclosure title={t("desk.orders.criteria")}>
      <CriteriaBars criteria={incident.criteria} />
    </Disclosure>
  );
}
