import { usePublic } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { SeatName } from "../kit/Seat.tsx";
import { Section } from "../kit/Section.tsx";
import styles from "./norms.module.css";

/** Public pledges to answer: they are kept or broken in front of everybody. */
export function RedLines() {
  const t = useText();
  const say = useSay();
  const lines = Object.values(usePublic((facts) => facts.seats)).flatMap((seat) =>
    seat.redLines.map((line) => ({ seat: seat.id, line })),
  );
  if (lines.length === 0) return null;
  return (
    <Section title={t("desk.redLine.title")}>
      <ul className={styles.lines}>
        {lines.map(({ seat, line }) => (
          <li key={line.id}>
            <p>
              <SeatName id={seat} />
            </p>
            <p>“{say(line.label)}”</p>
            <p className={styles.meta}>
              {t("desk.redLine.terms", {
                norm: say(line.norm),
                threshold: line.threshold,
                confidence: say({ key: `confidence.${line.confidence}` }),
                pledge: say(line.pledge),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
