import type { ReactNode } from "react";
import { OverlayArrow, Tooltip } from "react-aria-components/Tooltip";
import styles from "./Tip.module.css";

/** The bubble of a tooltip; goes inside a `TooltipTrigger`, after what it explains. */
export function Tip({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <Tooltip className={wide ? `${styles.tip} ${styles.wide}` : (styles.tip ?? "")} offset={8} containerPadding={8}>
      <OverlayArrow className={styles.arrow ?? ""}>
        <svg width={10} height={6} viewBox="0 0 10 6" aria-hidden="true">
          <path d="M0 0L5 6L10 0" />
        </svg>
      </OverlayArrow>
      {children}
    </Tooltip>
  );
}
