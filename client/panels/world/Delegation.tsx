import type { PublicSeat } from "../../../shared/rules/view.ts";
import { useSay, useText } from "../../model/say.ts";
import { Disclosure, Gauge, Tag, type Tone } from "../../ui/index.ts";
import { SeatName } from "../kit/Seat.tsx";
import { Section } from "../kit/Section.tsx";
import styles from "./gauges.module.css";
import { LAYER_IDS } from "./gauges.ts";

const PRESS_TONES: Readonly<Record<PublicSeat["press"], Tone>> = { calm: "good", tense: "need", boiling: "danger" };

/** What may be known of another delegation: bands and words, never figures. */
export function Delegation({ seat }: { readonly seat: PublicSeat }) {
  const t = useText();
  const say = useSay();
  return (
    <Section title={<SeatName id={seat.id} size="m" />}>
      <p className={styles.brief}>{say(seat.brief)}</p>
      <div className={styles.gauges}>
        {(["econ", "legit", "intel"] as const).map((id) => (
          <Gauge key={id} label={t(`gauge.${id}.title`)} explain={t(`gauge.${id}.help`)} band={seat[id]} />
        ))}
      </div>
      <p className={styles.line}>
        {t("gauge.cred.title")}: <Tag>{say({ key: `cred.${seat.cred}` })}</Tag> · {t("gauge.press.title")}:{" "}
        <Tag tone={PRESS_TONES[seat.press]}>{say({ key: `press.${seat.press}` })}</Tag>
      </p>
      <p className={styles.line}>{say({ key: `desk.institution.${seat.inst}` })}</p>
      <Disclosure title={t("desk.world.capacity")}>
        <div className={styles.gauges}>
          {LAYER_IDS.map((layer) => (
            <Gauge key={layer} size="s" label={t(`desk.layer.${layer}`)} band={seat.rs[layer]} />
          ))}
        </div>
      </Disclosure>
    </Section>
  );
}
