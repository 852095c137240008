import type { DebriefView, Game, SeatId } from "../../../shared/game.ts";
import { type Content, countCommand, countGame } from "./content.ts";
import { type Pairing, pairingName } from "./pairings.ts";
import { type Played, playGame } from "./play.ts";

/** What came of one game, in numbers. */
export interface GameResult {
  readonly seed: string;
  readonly scores: Readonly<Record<SeatId, number>>;
  readonly national: Readonly<Record<SeatId, number>>;
  readonly attained: Readonly<Record<string, number>>;
  readonly stability: number;
  readonly verdict: string;
  readonly ending: string;
  readonly grade: string;
  /** The text that was signed, such as `ju 1-A 2-C`, or null. */
  readonly deal: string | null;
  readonly signedIn: number | null;
  /** Points of each seat's objectives that the signed text gives. */
  readonly dealWorth: Readonly<Record<SeatId, number>>;
}

export interface Refused {
  readonly seed: string;
  readonly seat: SeatId;
  readonly command: string;
  readonly code: string;
}

export interface PairingResult {
  readonly pairing: Pairing;
  readonly name: string;
  readonly games: readonly GameResult[];
  readonly refusals: readonly Refused[];
  readonly stuck: readonly { readonly seed: string; readonly why: string }[];
}

/** Plays games of one pairing and counts what they used. */
export function playPairing(game: Game, pairing: Pairing, seeds: readonly string[], content: Content): PairingResult {
  const played = seeds.map((seed) =>
    playGame({
      game,
      seed,
      policies: pairing,
      onStep: ({ seat, command }) => void (seat !== null && countCommand(content, seat, command)),
    }),
  );
  for (const { state } of played) countGame(content, state);
  return {
    pairing,
    name: pairingName(pairing),
    games: played.flatMap((each) => resultOf(game, each)),
    refusals: played.flatMap(refusedIn),
    stuck: played.flatMap(({ seed, stuck }) => (stuck === null ? [] : [{ seed, why: stuck }])),
  };
}

const refusedIn = ({ seed, refusals }: Played): Refused[] =>
  refusals.map(({ seat, command, refusal }) => ({ seed, seat, command: command.type, code: refusal.code }));

/** Reads a finished game; nothing where it did not come to its end. */
export function resultOf(game: Game, { seed, state }: Played): GameResult[] {
  const debrief = game.project(state, null).public.debrief;
  if (!debrief) return [];
  const signed = Object.entries(state.texts).find(([, text]) => text.signed);
  const variants = Object.entries(signed?.[1].signed?.variants ?? {});
  return [
    {
      seed,
      scores: bySeat(debrief, (seat) => seat.personal),
      national: bySeat(debrief, (seat) => seat.national),
      attained: Object.fromEntries(
        Object.values(debrief.seats).flatMap((s) => s.objectives.map((o) => [`${s.seat} ${o.id}`, o.attained])),
      ),
      stability: debrief.table.delta,
      verdict: debrief.table.verdict,
      ending: debrief.ending?.id ?? "none",
      grade: debrief.ending?.grade ?? "none",
      deal: signed ? `${signed[0]} ${variants.map(([a, v]) => `${a}-${v}`).join(" ")}` : null,
      signedIn: signed?.[1].signed?.round ?? null,
      dealWorth: Object.fromEntries(Object.keys(state.seats).map((seat) => [seat, worthOf(debrief, seat)])),
    },
  ];
}

function bySeat(debrief: DebriefView, of: (seat: DebriefView["seats"][string]) => number): Record<SeatId, number> {
  return Object.fromEntries(Object.entries(debrief.seats).map(([id, seat]) => [id, of(seat)]));
}

const worthOf = (debrief: DebriefView, seat: SeatId): number =>
  debrief.text.reduce((sum, row) => sum + (row.variant === null ? 0 : (row.points[seat] ?? 0)), 0);

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length;
