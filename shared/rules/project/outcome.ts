import { r1 } from "../../engine/gauge.ts";
import type { Audience } from "../../engine/types.ts";
import type { SeatId } from "../ids.ts";
import { readPath } from "../paths.ts";
import { roundNow } from "../stability.ts";
import type { GameState, LogEntry } from "../state.ts";
import type { Beat, ChangeView, OutcomeSlice } from "../view.ts";
import type { World } from "../world.ts";

export const mayKnow = (audience: Audience, seat: SeatId | null): boolean =>
  audience === "all" || (seat !== null && audience !== "facilitator" && audience.includes(seat));

/** The last resolution: its moments in order, and every gauge that moved for this seat with its reasons. */
export function outcomeSlice(state: GameState, world: World, seat: SeatId): OutcomeSlice {
  const round = resolvedRound(state);
  const mine = state.log.filter((e) => mayKnow(e.audience, seat));
  return { round, beats: beatsOf(state, round, seat), changes: changesOf(state, world, mine, round) };
}

/** The last round whose resolution has been told. */
function resolvedRound(state: GameState): number {
  const told = state.clock.phase === "reaction" || state.clock.phase === "debrief";
  return told ? roundNow(state) : Math.max(0, roundNow(state) - 1);
}

export function beatsOf(state: GameState, round: number, seat: SeatId | null): Beat[] {
  return state.beats.filter((b) => b.round === round && mayKnow(b.audience, seat)).map((b) => b.beat);
}

/** Changes of a round by gauge, each cause with its share. What moved later is walked back from the present values. */
function changesOf(state: GameState, world: World, entries: readonly LogEntry[], round: number): ChangeView[] {
  const byPath = new Map<string, LogEntry[]>();
  for (const e of entries) if (e.round === round) byPath.set(e.path, [...(byPath.get(e.path) ?? []), e]);
  return [...byPath].map(([path, list]) => {
    const later = entries.filter((e) => e.path === path && e.round > round).reduce((sum, e) => sum + e.delta, 0);
    const after = r1(readPath(state, world, path) - later);
    const delta = r1(list.reduce((sum, e) => sum + e.delta, 0));
    return {
      path,
      delta,
      before: r1(after - delta),
      after,
      causes: list.map((e) => ({ delta: e.delta, cause: e.cause })),
    };
  });
}
