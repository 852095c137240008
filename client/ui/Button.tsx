import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { TooltipTrigger } from "react-aria-components/Tooltip";
import styles from "./Button.module.css";
import { cx } from "./cx.ts";
import { Tip } from "./Tip.tsx";

export interface ButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  readonly children: ReactNode;
  readonly variant?: "primary" | "secondary" | "quiet" | "need" | "danger" | "onStage";
  readonly size?: "m" | "s" | "l";
  readonly icon?: ReactNode;
  /** Takes the whole line. */
  readonly wide?: boolean;
  readonly className?: string;
}

/** `isPending` shows that it was sent and waits for the answer; it stays focusable and does nothing meanwhile. */
export function Button({ children, variant = "secondary", size = "m", icon, wide, className, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={cx(styles.button, styles[variant], styles[size], wide && styles.wide, className)}>
      {icon}
      <span className={styles.label}>{children}</span>
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style" | "aria-label"> {
  /** What it does: its name for assistive technology and its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Shortcut shown in the tooltip. */
  readonly shortcut?: string;
  readonly className?: string;
}

export function IconButton({ label, icon, shortcut, className, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      <AriaButton {...rest} aria-label={label} className={cx(styles.icon, className)}>
        {icon}
      </AriaButton>
      <Tip>
        {label} {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tip>
    </TooltipTrigger>
  );
}
