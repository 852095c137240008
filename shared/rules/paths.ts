import { clamp, r1 } from "../engine/gauge.ts";
import type { Audience } from "../engine/types.ts";
import type { Layer, SeatId } from "./ids.ts";
import type { GameState, SeatState } from "./state.ts";
import type { World } from "./world.ts";

/** Where a number of the state lives: how to read it, how to write it, its range, and who may know that it moved. */
interface Place {
  read(): number;
  write(value: number): void;
  readonly lo: number;
  readonly hi: number;
  readonly audience: Audience;
}

const SEAT_NUMBERS = ["econ", "legit", "cred", "press", "intel", "off", "pc", "ap", "inst", "Q"] as const;
type SeatNumber = (typeof SEAT_NUMBERS)[number];
const TOP: Partial<Record<SeatNumber, number>> = { inst: 3, ap: 5 };

/** Finds the number that a path names; throws where no such number exists, which the scenario linter rules out. */
export function place(state: GameState, world: World, path: string): Place {
  const [kind = "", a = "", b = ""] = path.split("/");
  if (kind === "seat") return seatPlace(state, world, a, b);
  if (kind === "dyad") return gaugePlace(must(state.dyads[a], path), "tension", "all");
  if (kind === "trust") return gaugePlace(must(state.trust[a], path), "value", [a.slice(0, a.indexOf(">"))]);
  if (kind === "norm") return gaugePlace(must(state.norms[a], path), "strength", "all");
  if (kind === "rs") return gaugePlace(must(state.seats[a], path).rs, b as Layer, [a]);
  if (path === "world/F") return gaugePlace(state, "F", "all");
  throw new Error(`no gauge ${path}`);
}

function seatPlace(state: GameState, world: World, seat: SeatId, key: string): Place {
  const holder = must(state.seats[seat], seat);
  const dimension = /^D([1-5])$/.exec(key)?.[1];
  if (dimension) {
    const i = Number(dimension) - 1;
    const write = (value: number): void => {
      holder.D[i] = value;
    };
    return { read: () => holder.D[i] ?? 1, write, lo: 1, hi: 5, audience: "all" };
  }
  if (!SEAT_NUMBERS.includes(key as SeatNumber)) throw new Error(`no gauge seat/${seat}/${key}`);
  const hi = key === "pc" ? world.params["pc.cap"] : (TOP[key as SeatNumber] ?? 100);
  return gaugePlace(holder as SeatState, key as SeatNumber, key === "inst" ? "all" : [seat], hi);
}

function gaugePlace<K extends string>(holder: Record<K, number>, key: K, audience: Audience, hi = 100): Place {
  const write = (value: number): void => {
    holder[key] = value;
  };
  return { read: () => holder[key], write, lo: 0, hi, audience };
}

function must<T>(value: T | undefined, path: string): T {
  if (value === undefined) throw new Error(`no gauge ${path}`);
  return value;
}

/** Reads the number at a path. */
export function readPath(state: GameState, world: World, path: string): number {
  return place(state, world, path).read();
}

/** The value that is left of a sum: one decimal, then within its range. */
export const settled = (value: number, lo: number, hi: number): number => clamp(r1(value), lo, hi);
