import type { ComponentProps } from "react";
import { cx } from "../../ui/index.ts";
import styles from "./PanelFoot.module.css";

/** The foot of a panel: it stays in sight while the panel scrolls. */
export function PanelFoot({ className, ...rest }: ComponentProps<"div">) {
  return <div {...rest} className={cx(styles.foot, className)} />;
}
