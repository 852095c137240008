import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Disclosure as AriaDisclosure, DisclosurePanel } from "react-aria-components/Disclosure";
import { Heading } from "react-aria-components/Heading";
import styles from "./Disclosure.module.css";

export interface DisclosureProps {
  readonly title: ReactNode;
  /** At the end of the line, seen open and shut. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly defaultExpanded?: boolean;
  readonly isExpanded?: boolean;
  readonly onExpandedChange?: (open: boolean) => void;
}

/** A line that opens. */
export function Disclosure({ title, aside, children, ...state }: DisclosureProps) {
  return (
    <AriaDisclosure {...state} className={styles.disclosure ?? ""}>
      <Heading className={styles.heading ?? ""}>
        <AriaButton slot="trigger" className={styles.trigger ?? ""}>
          <ChevronRight size={18} aria-hidden="true" className={styles.chevron} />
          <span className={styles.title}>{title}</span>
          {aside}
        </AriaButton>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ""}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
