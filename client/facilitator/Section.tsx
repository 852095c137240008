import { type ReactNode, useId } from "react";
import { Card } from "../ui/index.ts";
import styles from "./Section.module.css";

export interface SectionProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A card of the facilitator's page. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <Card as="section" className={styles.section ?? ""} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </Card>
  );
}
