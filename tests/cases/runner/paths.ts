import type { Game, GameState } from "../../../shared/game.ts";

/** Short names at the beginning of a path, as the rules' log uses them. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  seat: ["seats"],
  dyad: ["dyads"],
  norm: ["norms"],
  incident: ["incidents"],
  text: ["texts"],
};
/** Where such a path ends at a thing that is mostly asked for one number. */
const NUMBER_OF: Readonly<Record<string, string>> = { norms: "strength", trust: "value" };

const keysOf = (path: string): string[] => path.split("/").map((key) => key.replaceAll("|", "/"));

/** Steps from the root of the state to what a path names. */
function steps(path: string): string[] {
  const [head = "", ...rest] = keysOf(path);
  if (head === "world") return rest;
  if (head === "rs") return ["seats", rest[0] ?? "", "rs", rest[1] ?? ""];
  const home = HOMES[head] ?? [head];
  const key = home[0] as string;
  const whole = rest.length === 1 && key in NUMBER_OF ? [NUMBER_OF[key] as string] : [];
  return [...home, ...rest, ...whole];
}

/** `X*` stands for the first key that begins with X, for ids that nobody can know. */
function keyOf(home: object, key: string): string {
  if (!key.endsWith("*")) return key;
  return Object.keys(home).find((own) => own.startsWith(key.slice(0, -1))) ?? key;
}

const descend = (root: unknown, along: readonly string[]): unknown =>
  along.reduce<unknown>((at, key) => {
    if (typeof at !== "object" || at === null) return undefined;
    return (at as Record<string, unknown>)[keyOf(at, key)];
  }, root);

/** What stands at a path: of the state, of `public/…`, or of one seat's `view/<SEAT>/…`. A `|` stands for a slash in a key. */
export function readAt(game: Game, state: GameState, path: string): unknown {
  const keys = keysOf(path);
  if (keys[0] === "view") return descend(game.project(state, keys[1] ?? "").seat, keys.slice(2));
  if (keys[0] === "public") return descend(game.project(state, null).public, keys.slice(1));
  return descend(state, steps(path));
}

/** A copy of the state with some values put in by hand. */
export function withValues(state: GameState, values: Readonly<Record<string, unknown>>): GameState {
  const copy = structuredClone(state);
  for (const [path, value] of Object.entries(values)) {
    const along = steps(path);
    const last = along.pop() as string;
    const home = descend(copy, along);
    if (typeof home !== "object" || home === null) throw new Error(`no place ${path}`);
    (home as Record<string, unknown>)[last] = value;
  }
  return copy;
}
