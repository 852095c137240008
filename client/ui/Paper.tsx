import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./Paper.module.css";

export interface PaperProps {
  readonly children: ReactNode;
  readonly as?: "div" | "article" | "section";
  readonly className?: string;
  readonly "aria-label"?: string;
  readonly "aria-labelledby"?: string;
}

/** A sheet on the desk: something to read, set in the serif of documents. */
export function Paper({ children, as: Element = "div", className, ...rest }: PaperProps) {
  return (
    <Element className={cx(styles.paper, className)} {...rest}>
      {children}
    </Element>
  );
}

/** A plain card of the interface. */
export function Card({ children, as: Element = "div", className, ...rest }: PaperProps) {
  return (
    <Element className={cx(styles.card, className)} {...rest}>
      {children}
    </Element>
  );
}
