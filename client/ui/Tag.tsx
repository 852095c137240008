import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./Tag.module.css";

export type Tone = "neutral" | "brand" | "need" | "danger" | "good";

/** A state in one or two words. The words carry it; colour only helps. */
export function Tag({ children, tone = "neutral", icon }: { children: ReactNode; tone?: Tone; icon?: ReactNode }) {
  return (
    <span className={cx(styles.tag, styles[tone])}>
      {icon}
      {children}
    </span>
  );
}

/** How many wait or are unread. `label` says of what: it is read instead of the bare figure. */
export function Badge({ count, label, tone = "need" }: { count: number; label: string; tone?: Tone }) {
  if (count === 0) return null;
  return (
    <span className={cx(styles.badge, styles[tone])}>
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="unseen">, {label}</span>
    </span>
  );
}
