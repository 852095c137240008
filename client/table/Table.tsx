import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ConnectionBar } from "../app/ConnectionBar.tsx";
import { PHONE, useMediaQuery } from "../app/useMediaQuery.ts";
import { useMaybeSeat, usePublic } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import { WholeCatalogue } from "../model/WholeCatalogue.tsx";
import { anchors, GoToContext, type Place } from "../panels/kit/nav.ts";
import { Announcer } from "./Announcer.tsx";
import { BotInSeat } from "./BotInSeat.tsx";
import { bringIntoView } from "./bringIntoView.ts";
import { Desk } from "./Desk.tsx";
import { Dossier } from "./Dossier.tsx";
import { Masthead } from "./Masthead.tsx";
import { Room } from "./Room.tsx";
import { SeatMenu } from "./SeatMenu.tsx";
import { ShortcutsDialog } from "./ShortcutsDialog.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { Strip } from "./Strip.tsx";
import { useShortcuts } from "./shortcuts.ts";
import styles from "./Table.module.css";
import { type TabId, tabsFor } from "./tabs.ts";
import { useAnnouncements } from "./useAnnouncements.ts";
import { inOrder } from "./waits.ts";

/** The main screen: the room and the desk. */
export default function Table() {
  return (
    <WholeCatalogue>
      <Announcer>
        <Announcements />
        <Frame />
      </Announcer>
    </WholeCatalogue>
  );
}

function Announcements() {
  useAnnouncements();
  return null;
}

type Open = "menu" | "keys" | null;

function Frame() {
  const t = useText();
  const phone = useMediaQuery(PHONE);
  const over = usePublic((facts) => facts.clock.phase === "debrief");
  const tabs = useTabs(phone, over);
  const [tab, setTab] = useTab(tabs.map((entry) => entry.id));
  const [open, setOpen] = useState<Open>(null);
  const [dossier, setDossier] = useState<string | null>(null);
  const nextScene = useRef(() => {});
  const goTo = useCallback(
    ({ panel, anchor }: Place): void => {
      setTab(panel);
      if (anchor !== undefined) bringIntoView(anchor);
    },
    [setTab],
  );
  const waits = useMaybeSeat()?.waits;
  const shortcuts = useMemo(
    () => [
      ...tabs.map(({ id }, index) => ({ key: String(index + 1), act: () => setTab(id) })),
      { key: "g", act: () => nextScene.current() },
      { key: "m", act: () => setOpen("menu") },
      { key: "?", act: () => setOpen("keys") },
      { key: "w", act: () => waits?.[0] && goTo({ panel: inOrder(waits)[0]?.panel ?? "briefing" }) },
    ],
    [tabs, setTab, waits, goTo],
  );
  useShortcuts(shortcuts);
  const close = (): void => setOpen(null);
  return (
    <GoToContext value={goTo}>
      <div className={styles.table} data-tab={tab === "room" ? "room" : "desk"} data-over={over}>
        <SkipLinks />
        <div className={styles.top}>
          <Masthead onMenu={() => setOpen("menu")} />
          <ConnectionBar />
          <BotInSeat />
        </div>
        <Strip onSeat={setDossier} onStability={() => goTo({ panel: "world" })} />
        <Room
          wordsElsewhere={phone}
          onSeat={setDossier}
          onIncident={useCallback((id: string) => goTo({ panel: "files", anchor: anchors.incident(id) }), [goTo])}
          onReady={useCallback((next: () => void) => {
            nextScene.current = next;
          }, [])}
        />
        <Desk tabs={tabs} value={tab} onChange={setTab} onLook={(panel) => goTo({ panel })} onSeat={setDossier} />
      </div>
      <SeatMenu isOpen={open === "menu"} onClose={close} onKeys={() => setOpen("keys")} />
      <ShortcutsDialog isOpen={open === "keys"} onClose={close} tabs={tabs.map(({ name }) => t(name))} />
      <Dossier seat={dossier} onClose={() => setDossier(null)} />
    </GoToContext>
  );
}

function useTabs(phone: boolean, over: boolean) {
  const seat = useMaybeSeat();
  const seated = seat !== null;
  const hasOutcome = (seat?.outcome?.beats.length ?? 0) > 0;
  return useMemo(() => tabsFor({ phone, over, hasOutcome, seated }), [phone, over, hasOutcome, seated]);
}

/** The open tab. A tab that is gone gives way to the first; a new outcome and the debrief open by themselves. */
function useTab(ids: readonly TabId[]): readonly [TabId, (id: TabId) => void] {
  const [chosen, choose] = useState<TabId>("briefing");
  const round = useMaybeSeat()?.outcome?.round ?? 0;
  const shown = useRef(round);
  useEffect(() => {
    if (shown.current === round) return;
    shown.current = round;
    choose("outcome");
  }, [round]);
  const first = ids.find((id) => id !== "room") ?? "world";
  return [ids.includes(chosen) ? chosen : first, choose];
}
