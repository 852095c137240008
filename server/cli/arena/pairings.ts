import { POLICY_IDS } from "../../../shared/bots/bot.ts";
import { hash64 } from "../../../shared/engine/hash.ts";
import { newSeed } from "../../../shared/engine/rng.ts";
import type { Scenario } from "../../../shared/scenario/compile.ts";

/** Who plays which seat. */
export type Pairing = Readonly<Record<string, string>>;

/**
 * The ways in which policies sit at the table: all of them by default, the scenario's own for an empty list, else the
 * named ones in the order of the seats, and with `rotate` in every order and number.
 */
export function pairingsOf(scenario: Scenario, policies: readonly string[] | null, rotate: boolean): Pairing[] {
  const seats = scenario.seats.map((s) => s.id);
  if (policies?.length === 0) return [Object.fromEntries(scenario.seats.map((s) => [s.id, s.botPolicy]))];
  const names = policies ?? POLICY_IDS;
  if (policies && !rotate) return [Object.fromEntries(seats.map((id, i) => [id, names[i % names.length] ?? "absent"]))];
  return seats.reduce<Pairing[]>(
    (ways, seat) => ways.flatMap((way) => [...new Set(names)].map((name) => ({ ...way, [seat]: name }))),
    [{}],
  );
}

export const pairingName = (pairing: Pairing): string => Object.values(pairing).join(" / ");

/** The seed of the game with this number: the same text and number give the same game on every machine. */
export function gameSeed(text: string, game: number | string): string {
  return newSeed(`${hex(`${text}/${game}/a`)}${hex(`${text}/${game}/b`)}`);
}

const hex = (text: string): string => hash64(text).slice("fnv1a64:".length);
