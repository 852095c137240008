import type { ClockView } from "../../shared/rules/view.ts";
import { useNow } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import styles from "./Clock.module.css";
import { cx } from "./cx.ts";
import { useTimes } from "./times.ts";

const LONG = 2 * 3_600_000;
const NEARLY = 60_000;

/** Milliseconds left in the phase, or null where nobody hurries. */
export function timeLeft(clock: ClockView, now: number): number | null {
  if (clock.paused) return clock.pausedWith;
  return clock.deadline === null ? null : Math.max(0, clock.deadline - now);
}

/** Time left, or the deadline in the reader's zone where it is far away. Read out only at the turns of the clock. */
export function Clock({ clock, label = true }: { clock: ClockView; label?: boolean }) {
  const now = useNow();
  const t = useText();
  const times = useTimes();
  const left = timeLeft(clock, now);
  if (clock.paused)
    return (
      <Face
        figure={t("ui.clock.paused")}
        words={left === null ? "" : t("ui.clock.leftAfter", { time: times.left(left) })}
      />
    );
  if (left === null) return <Face figure={t("ui.clock.open")} words={label ? t("ui.clock.untimed") : ""} />;
  if (left > LONG) return <Face figure={times.at(now + left, now)} words={label ? t("ui.clock.deadline") : ""} />;
  return <Face figure={times.left(left)} words={label ? t("ui.clock.left") : ""} nearly={left <= NEARLY} />;
}

function Face({ figure, words, nearly = false }: { figure: string; words: string; nearly?: boolean }) {
  return (
    <span className={cx(styles.clock, nearly && styles.nearly)} role="timer" aria-live="off">
      <b>{figure}</b>
      {words !== "" && <span className={styles.words}> {words}</span>}
    </span>
  );
}
