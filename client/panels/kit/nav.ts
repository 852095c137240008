import { createContext, useCallback, useContext, useSyncExternalStore } from "react";

export const PANEL_IDS = ["briefing", "talks", "text", "files", "orders", "world", "rules", "outcome"] as const;
export type PanelId = (typeof PANEL_IDS)[number];

/** What can be pointed at in another panel, e.g. an article or an item of evidence. */
export interface Place {
  readonly panel: PanelId;
  /** The id of the element that is brought into view and marked for a moment. */
  readonly anchor?: string;
}

export type GoTo = (place: Place) => void;

/** How a panel opens another one. The frame of the table provides it; alone on a page it does nothing. */
export const GoToContext = createContext<GoTo>(() => {});

export function useGoTo(): GoTo {
  const open = useContext(GoToContext);
  return useCallback(
    (place) => {
      if (place.anchor !== undefined) want(place.anchor);
      open(place);
    },
    [open],
  );
}

/** The last element that somebody asked for. A new object for each wish, so that the same one can be wished again. */
export interface Wish {
  readonly anchor: string;
}

let wish: Wish | null = null;
const watchers = new Set<() => void>();

function want(anchor: string): void {
  wish = { anchor };
  for (const watcher of [...watchers]) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

const wished = (): Wish | null => wish;

/** What is folded opens when something inside is wished for. */
export function useWish(): Wish | null {
  return useSyncExternalStore(watch, wished, wished);
}

/** Ids of elements that others can point at. */
export const anchors = {
  article: (text: string, article: string): string => `article-${text}-${article}`,
  evidence: (item: string): string => `evidence-${item}`,
  incident: (incident: string): string => `incident-${incident}`,
  promise: (promise: string): string => `promise-${promise}`,
  package: (id: string): string => `package-${id}`,
  norm: (norm: string): string => `norm-${norm}`,
} as const;
