import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { POLICY_IDS } from "../../../shared/bots/bot.ts";
import { fromHere } from "../arguments.ts";

export interface ArenaOptions {
  readonly scenario: string;
  readonly games: number;
  /** One policy per seat in the scenario's order; `null` for all there are, in all ways. */
  readonly policies: readonly string[] | null;
  /** Each way of handing out the named policies, instead of the one given. */
  readonly rotate: boolean;
  /** Any text: the games' own seeds are made from it. */
  readonly seed: string;
  readonly json: boolean;
  /** Where to keep the record of one game, or null. */
  readonly record: string | null;
  /** The seed of the one game to tell, or null. */
  readonly transcript: string | null;
}

export const ARENA_USAGE = `npm run arena -- [--scenario <id>] [--games <number>] [--policies <one per seat, with commas> | scenario]
                 [--rotate] [--seed <text>] [--json] [--record <file>] [--transcript <number or seed>]
Policies: ${POLICY_IDS.join(", ")}.`;

/** Reads the command line. Throws the usage where it can't be read. */
export function arenaOptions(args: readonly string[] = process.argv.slice(2)): ArenaOptions {
  const { values } = parsed(args);
  const games = Number(values.games);
  const named = values.policies === undefined || values.policies === "scenario" ? null : values.policies.split(",");
  const unknown = named?.find((policy) => !(POLICY_IDS as readonly string[]).includes(policy));
  if (!Number.isInteger(games) || games < 1 || unknown !== undefined) throw new Error(`usage: ${ARENA_USAGE}`);
  return {
    scenario: values.scenario,
    games,
    policies: values.policies === "scenario" ? [] : named,
    rotate: values.rotate,
    seed: values.seed,
    json: values.json,
    record: values.record === undefined ? null : fromHere(values.record),
    transcript: values.transcript ?? null,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        scenario: { type: "string", default: "quiet-harvest" },
        games: { type: "string", default: "200" },
        policies: { type: "string" },
        rotate: { type: "boolean", default: false },
        seed: { type: "string", default: "arena" },
        json: { type: "boolean", default: false },
        record: { type: "string" },
        transcript: { type: "string" },
      },
    });
  } catch {
    throw new Error(`usage: ${ARENA_USAGE}`);
  }
}

/** The file of a scenario, by its id, beside the server's folder. */
export const scenarioPath = (id: string): string =>
  resolve(import.meta.dirname, "..", "..", "..", "scenarios", id, "scenario.yaml");
