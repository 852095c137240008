import { stateHash } from "../../shared/engine/hash.ts";
import type { Command, Principal } from "../../shared/engine/types.ts";
import type { Game, GameEvent } from "../../shared/game.ts";
import type { GameState } from "../../shared/rules/state.ts";
import type { JournalRow } from "../store/store.ts";

/** Where a replay and the journal part. */
export interface Divergence {
  readonly seq: number;
  readonly command: string;
  /** The refusal, or the hash that the replay came to. */
  readonly found: string;
  readonly expected: string;
}

export type Folded =
  | { readonly ok: true; readonly state: GameState; readonly seq: number; readonly hashes: number }
  | { readonly ok: false; readonly divergence: Divergence };

/** Told each row with what it led to. */
export type OnRow = (row: JournalRow, state: GameState, events: readonly GameEvent[]) => void;

/** Plays rows of a journal again, from the state before the first of them. Compares every hash that was recorded. */
export function fold(game: Game, start: GameState, rows: readonly JournalRow[], onRow: OnRow = () => {}): Folded {
  let state = start;
  let seq = rows[0] ? rows[0].seq - 1 : 0;
  let hashes = 0;
  for (const row of rows) {
    seq = row.seq;
    if (row.kind !== "command") continue;
    const command = row.command as Command;
    const result = game.apply(state, row.from as Principal, command);
    if (!result.ok) return diverged(row, `refused (${result.refusal.code})`, "accepted");
    state = result.state;
    onRow(row, state, result.events);
    if (row.stateHash === null) continue;
    hashes += 1;
    const found = stateHash(state);
    if (found !== row.stateHash) return diverged(row, found, row.stateHash);
  }
  return { ok: true, state, seq, hashes };
}

const diverged = (row: JournalRow, found: string, expected: string): Folded => ({
  ok: false,
  divergence: { seq: row.seq, command: (row.command as Command).type, found, expected },
});
