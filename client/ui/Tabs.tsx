import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import { cx } from "./cx.ts";
import styles from "./Tabs.module.css";

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: () => ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** `line`: underlined, for a page. `pill`: small, for a part of a panel. */
  readonly look?: "line" | "pill";
  readonly className?: string;
}

/** Parts of one thing, one at a time. Arrow keys move between them. */
export function Tabs({ label, items, value, onChange, look = "line", className }: TabsProps) {
  return (
    <AriaTabs selectedKey={value} onSelectionChange={(key) => onChange(String(key))} className={className ?? ""}>
      <TabList aria-label={label} className={cx(styles.list, styles[look])}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={styles.tab ?? ""}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={styles.panel ?? ""}>
          {item.content()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
