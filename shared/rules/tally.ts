import type { GameState } from "./state.ts";

/** Counts something of this round, such as `shared/TES>ARV` (Tessaria was given an item by Arvenia). */
export function addTally(state: GameState, key: string, by = 1): void {
  state.tally[key] = (state.tally[key] ?? 0) + by;
}

export const tallied = (state: GameState, key: string): number => state.tally[key] ?? 0;
