import type { Beat } from "../../../shared/rules/view.ts";
import { useSay } from "../../model/say.ts";
import { cx } from "../../ui/index.ts";
import styles from "./outcome.module.css";

/** Two readings side by side: what was expected, and what happened. */
export function Readings({ beat }: { readonly beat: Beat }) {
  const say = useSay();
  return (
    <section className={cx(styles.readings, styles[beat.tone])} aria-label={say(beat.title)}>
      <h3>{say(beat.title)}</h3>
      <div className={styles.pair}>
        {beat.lines.map((line) => (
          <p key={line.key}>{say(line)}</p>
        ))}
      </div>
    </section>
  );
}
