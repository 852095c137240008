import { type ComponentType, lazy } from "react";
import type { TabId } from "./tabs.ts";

const panel = (load: () => Promise<ComponentType>): ComponentType => lazy(async () => ({ default: await load() }));

/** Each panel is a part of its own, loaded when its tab is opened first. */
export const panels: Readonly<Partial<Record<Exclude<TabId, "room">, ComponentType>>> = {
  briefing: panel(async () => (await import("../panels/briefing/Briefing.tsx")).Briefing),
  talks: panel(async () => (await import("../panels/talks/Talks.tsx")).Talks),
  text: panel(async () => (await import("../panels/text/TextPanel.tsx")).TextPanel),
  files: panel(async () => (await import("../panels/files/Files.tsx")).Files),
  orders: panel(async () => (await import("../panels/orders/OrdersPanel.tsx")).OrdersPanel),
  world: panel(async () => (await import("../panels/world/World.tsx")).World),
  rules: panel(async () => (await import("../panels/rules/Rules.tsx")).Rules),
  outcome: panel(async () => (await import("../panels/outcome/Outcome.tsx")).Outcome),
  debrief: panel(async () => (await import("../debrief/Debrief.tsx")).Debrief),
};
