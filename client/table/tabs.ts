import {
  BookOpen,
  Earth,
  FileSearch,
  Gavel,
  type LucideIcon,
  MessagesSquare,
  Newspaper,
  Presentation,
  ScrollText,
  Sparkles,
} from "lucide-react";
import type { MessageKey } from "../../shared/text/en.ts";
import type { PanelId } from "../panels/kit/nav.ts";

/** On a phone the room is a tab, too; after the end there is the debrief. */
export type TabId = PanelId | "room" | "debrief";

export interface Tab {
  readonly id: TabId;
  readonly icon: LucideIcon;
  readonly name: MessageKey;
}

const tab = (id: TabId, icon: LucideIcon): Tab => ({ id, icon, name: `ui.tab.${id}` as MessageKey });

const ROOM = tab("room", Presentation);
const DAY: readonly Tab[] = [
  tab("briefing", Newspaper),
  tab("talks", MessagesSquare),
  tab("text", ScrollText),
  tab("files", FileSearch),
  tab("orders", Gavel),
  tab("world", Earth),
];
const OUTCOME = tab("outcome", Sparkles);
const RULES = tab("rules", BookOpen);
const AFTERWARDS: readonly Tab[] = [tab("debrief", Sparkles), tab("talks", MessagesSquare), tab("text", ScrollText)];

export interface TabsFor {
  readonly phone: boolean;
  readonly over: boolean;
  /** A round has been resolved. */
  readonly hasOutcome: boolean;
  /** Own seat; without one only what is public can be read. */
  readonly seated: boolean;
}

/** The tabs of the desk, in the order of a diplomat's day. */
export function tabsFor({ phone, over, hasOutcome, seated }: TabsFor): readonly Tab[] {
  const room = phone ? [ROOM] : [];
  const world = tab("world", Earth);
  if (over) return [...room, ...(seated ? AFTERWARDS : AFTERWARDS.slice(0, 1)), world, RULES];
  if (!seated) return [...room, world, RULES];
  return [...room, ...DAY, ...(hasOutcome ? [OUTCOME] : []), RULES];
}
