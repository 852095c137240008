import { type ComponentType, lazy } from "react";
import { panels as deskPanels } from "../panels/index.ts";
import type { TabId } from "./tabs.ts";

/** What each tab shows. Each panel is a part of its own, loaded when its tab is opened first. */
export const panels: Readonly<Record<Exclude<TabId, "room">, ComponentType>> = {
  ...deskPanels,
  debrief: lazy(async () => ({ default: (await import("../debrief/Debrief.tsx")).Debrief })),
};
