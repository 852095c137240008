import { type ReactNode, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { TooltipTrigger } from "react-aria-components/Tooltip";
import { cx } from "./cx.ts";
import styles from "./Explain.module.css";
import { Tip } from "./Tip.tsx";

export interface ExplainProps {
  /** The word, figure or icon that is explained. */
  readonly children: ReactNode;
  /** Heading of the explanation; usually the full name. */
  readonly title?: string | undefined;
  /** One to three plain sentences. Nothing is wrapped where this is empty. */
  readonly text: string;
  /** More below the sentences, e.g. causes. Nothing that must be pressed. */
  readonly more?: ReactNode;
  /** `term`: dotted line under a word. `bare`: no mark of its own, for figures and icons. */
  readonly look?: "term" | "bare";
  readonly className?: string | undefined;
}

/** A term of art, gauge or icon that explains itself on hover, on focus and on tap; Escape closes it. */
export function Explain({ children, title, text, more, look = "term", className }: ExplainProps) {
  const [open, setOpen] = useState(false);
  if (text === "" && more === undefined) return <>{children}</>;
  return (
    <TooltipTrigger delay={350} closeDelay={120} isOpen={open} onOpenChange={setOpen} shouldCloseOnPress={false}>
      <AriaButton className={cx(styles.explain, styles[look], className)} onPress={() => setOpen(true)}>
        {children}
      </AriaButton>
      <Tip wide>
        {title !== undefined && title !== "" && <strong className={styles.title}>{title}</strong>}
        {text}
        {more !== undefined && <div className={styles.more}>{more}</div>}
      </Tip>
    </TooltipTrigger>
  );
}
