import { type ReactNode, useId } from "react";
import { cx } from "../../ui/cx.ts";
import styles from "./Section.module.css";

/** The head of a panel: its title in the face of documents, and one line below. */
export function PanelHead({ title, sub, aside }: { title: string; sub?: ReactNode; aside?: ReactNode }) {
  return (
    <header className={styles.head}>
      <div>
        <h2>{title}</h2>
        {sub !== undefined && <p className={styles.sub}>{sub}</p>}
      </div>
      {aside}
    </header>
  );
}

export interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** At the end of the heading's line: a count, a word, a button. */
  readonly aside?: ReactNode;
  readonly className?: string;
}

/** A named part of a panel. */
export function Section({ title, children, aside, className }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cx(styles.section, className)}>
      <div className={styles.line}>
        <h3 id={id}>{title}</h3>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
