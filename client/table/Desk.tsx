import { Suspense } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { ErrorBoundary } from "../app/ErrorBoundary.tsx";
import { Opening } from "../app/Opening.tsx";
import { useMaybeSeat, useMessages } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import type { PanelId } from "../panels/kit/nav.ts";
import { Badge } from "../ui/index.ts";
import styles from "./Desk.module.css";
import { Notices } from "./Notices.tsx";
import { PhaseEnd } from "./PhaseEnd.tsx";
import { panels } from "./panels.ts";
import { RoomPanel } from "./RoomPanel.tsx";
import type { TabId, Tab as TabOf } from "./tabs.ts";
import { WaitsBar } from "./WaitsBar.tsx";
import { perPanel } from "./waits.ts";

export interface DeskProps {
  readonly tabs: readonly TabOf[];
  readonly value: TabId;
  readonly onChange: (id: TabId) => void;
  readonly onLook: (panel: PanelId) => void;
  readonly onSeat: (seat: string) => void;
}

/** The desk: one panel at a time, below it what waits, and the way on to the next phase. */
export function Desk({ tabs, value, onChange, onLook, onSeat }: DeskProps) {
  const t = useText();
  return (
    <main id="desk" className={styles.main} aria-label={t("ui.desk.label")}>
      <Tabs className={styles.desk ?? ""} selectedKey={value} onSelectionChange={(key) => onChange(key as TabId)}>
        <TabList aria-label={t("ui.desk.tabs")} className={styles.tabs ?? ""}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles.tab ?? ""}>
              <tab.icon size={20} aria-hidden="true" className={styles.icon ?? ""} />
              <span className={styles.name}>
                {t(tab.name)}
                <TabBadge id={tab.id} />
              </span>
            </Tab>
          ))}
        </TabList>
        <div className={styles.body}>
          <Notices />
          {tabs.map((tab) => (
            <TabPanel key={tab.id} id={tab.id} className={styles.panel ?? ""}>
              <ErrorBoundary>
                <Suspense fallback={<Opening />}>
                  {tab.id === "room" ? <RoomPanel onSeat={onSeat} /> : <PanelOf id={tab.id} />}
                </Suspense>
              </ErrorBoundary>
            </TabPanel>
          ))}
        </div>
        <div className={styles.foot}>
          <WaitsBar current={value} onLook={onLook} />
          <PhaseEnd />
        </div>
      </Tabs>
    </main>
  );
}

function PanelOf({ id }: { id: Exclude<TabId, "room"> }) {
  const Panel = panels[id];
  return <Panel />;
}

function TabBadge({ id }: { id: TabId }) {
  const t = useText();
  const unread = useMessages().unread.size;
  const waits = perPanel(useMaybeSeat()?.waits ?? [])[id] ?? 0;
  if (id === "talks" && unread > 0)
    return <Badge count={unread + waits} label={t("ui.badge.unread", { count: unread })} />;
  return <Badge count={waits} label={t("ui.badge.waits", { count: waits })} />;
}
