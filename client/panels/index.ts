import { type ComponentType, lazy } from "react";
import type { PanelId } from "./kit/nav.ts";

const panel = (load: () => Promise<ComponentType>): ComponentType => lazy(async () => ({ default: await load() }));

/** The panels of the desk. Each is a part of its own, loaded when its tab is opened first. */
export const panels: Readonly<Record<PanelId, ComponentType>> = {
  briefing: panel(async () => (await import("./briefing/Briefing.tsx")).Briefing),
  talks: panel(async () => (await import("./talks/Talks.tsx")).Talks),
  text: panel(async () => (await import("./text/TextPanel.tsx")).TextPanel),
  files: panel(async () => (await import("./files/Files.tsx")).Files),
  orders: panel(async () => (await import("./orders/OrdersPanel.tsx")).OrdersPanel),
  world: panel(async () => (await import("./world/World.tsx")).World),
  rules: panel(async () => (await import("./rules/Rules.tsx")).Rules),
  outcome: panel(async () => (await import("./outcome/Outcome.tsx")).Outcome),
};
