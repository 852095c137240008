import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./Notice.module.css";
import type { Tone } from "./Tag.tsx";

const icons = { neutral: Info, brand: Info, need: CircleAlert, danger: TriangleAlert, good: CircleCheck } as const;

export interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Announced when it appears: `status` politely, `alert` at once. Not for what stands there from the start. */
  readonly live?: "status" | "alert";
  readonly className?: string;
}

/** Something to know at this place, with an icon and words; what to do about it comes as `actions`. */
export function Notice({ tone = "neutral", title, children, actions, live, className }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={cx(styles.notice, styles[tone], className)} {...(live !== undefined && { role: live })}>
      <Icon size={20} aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

export interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** What would fill it, or why it is empty. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon !== undefined && <div className={styles.emptyIcon}>{icon}</div>}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div>{children}</div>}
      {actions}
    </div>
  );
}
