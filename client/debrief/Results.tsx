import type { DebriefSeat, DebriefView } from "../../shared/rules/view.ts";
import { useSay, useText } from "../model/say.ts";
import { SeatName } from "../panels/kit/Seat.tsx";
import { Section } from "../panels/kit/Section.tsx";
import { cx, Explain, useNumbers } from "../ui/index.ts";
import styles from "./results.module.css";

interface ResultsProps {
  readonly debrief: DebriefView;
  readonly own: string | null;
}

/** Each seat's result and where it came from; the own one first. */
export function Results({ debrief, own }: ResultsProps) {
  const t = useText();
  const seats = Object.values(debrief.seats).toSorted((a, b) => Number(b.seat === own) - Number(a.seat === own));
  return (
    <Section
      title={t("desk.result.title")}
      aside={<Explain text={t("desk.result.help", { shared: debrief.table.shared })}>{t("desk.result.how")}</Explain>}
    >
      <div className={styles.seats}>
        {seats.map((seat) => (
          <SeatResult key={seat.seat} result={seat} shared={debrief.table.shared} own={own} />
        ))}
      </div>
    </Section>
  );
}

interface SeatResultProps {
  readonly result: DebriefSeat;
  readonly shared: number;
  readonly own: string | null;
}

function SeatResult({ result, shared, own }: SeatResultProps) {
  const t = useText();
  const say = useSay();
  const numbers = useNumbers(1);
  return (
    <article className={cx(styles.seat, result.seat === own && styles.own)} aria-label={say(result.seat)}>
      <header className={styles.head}>
        <h4>
          <SeatName id={result.seat} you={own} size="m" />
        </h4>
        <p className={styles.score}>
          <b>{numbers.plain(result.personal)}</b> <span>{t("desk.result.ofHundred")}</span>
        </p>
      </header>
      <dl className={styles.parts}>
        <Part term={t("desk.result.national")} value={numbers.plain(result.national)} />
        <Part term={t("desk.result.shared")} value={numbers.plain(shared)} />
        {result.adjustment !== 0 && (
          <Part term={t("desk.result.adjustment")} value={numbers.signed(result.adjustment)} />
        )}
      </dl>
      <ul className={styles.objectives}>
        {result.objectives.map((objective) => (
          <li key={objective.id}>
            <span>{say(objective.label)}</span>
            <span className={styles.points}>
              {t("desk.result.points", {
                points: numbers.plain(objective.weight * objective.attained),
                weight: objective.weight,
              })}
            </span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${Math.round(100 * objective.attained)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Part({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
