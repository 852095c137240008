import type { WaitingItem } from "../../shared/rules/view.ts";

/** Urgent items first, otherwise as the rules give them. */
export function inOrder(waits: readonly WaitingItem[]): readonly WaitingItem[] {
  return [...waits].sort((a, b) => Number(b.urgent) - Number(a.urgent));
}

/** How many items wait in each panel. */
export function perPanel(waits: readonly WaitingItem[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { panel } of waits) counts[panel] = (counts[panel] ?? 0) + 1;
  return counts;
}
