import { r1 } from "../engine/gauge.ts";
import type { Audience, Msg } from "../engine/types.ts";
import type { SeatId } from "./ids.ts";
import { place, settled } from "./paths.ts";
import type { GameState, LogEntry } from "./state.ts";
import type { World } from "./world.ts";

interface Entry {
  readonly path: string;
  readonly delta: number;
  readonly cause: Msg;
  readonly trueCause: Msg | null;
  readonly audience: Audience | null;
}

export interface Secrecy {
  /** What really caused it, where those who see the number move may not know. */
  readonly trueCause?: Msg;
  /** Who may see the entry; by default those who may see the number. */
  readonly audience?: Audience;
}

/**
 * Collects the changes of one step. Nothing moves until `settle`: every effect is computed from the state at the
 * beginning of the step, so the order in which players acted never matters. Deltas of one number are summed
 * unrounded, rounded once and clamped; where rounding or clamping changes the sum, a `limit` entry says so.
 */
export class Ledger {
  readonly #state: GameState;
  readonly #world: World;
  readonly #entries: Entry[] = [];

  constructor(state: GameState, world: World) {
    this.#state = state;
    this.#world = world;
  }

  add(path: string, delta: number, cause: Msg, secrecy: Secrecy = {}): void {
    if (delta === 0) return;
    const { trueCause = null, audience = null } = secrecy;
    this.#entries.push({ path, delta, cause, trueCause, audience });
  }

  settle(step: number): void {
    for (const [path, entries] of grouped(this.#entries)) this.#settlePath(path, entries, step);
    this.#entries.length = 0;
  }

  #settlePath(path: string, entries: readonly Entry[], step: number): void {
    const at = place(this.#state, this.#world, path);
    const before = at.read();
    const sum = entries.reduce((total, e) => total + e.delta, 0);
    const after = settled(before + sum, at.lo, at.hi);
    at.write(after);
    let logged = 0;
    for (const e of entries) {
      const delta = r1(e.delta);
      if (delta === 0) continue;
      logged = r1(logged + delta);
      this.#log(path, delta, e.cause, e.trueCause, e.audience ?? at.audience, step);
    }
    const rest = r1(r1(after - before) - logged);
    if (rest !== 0) this.#log(path, rest, { key: "cause.limit" }, null, at.audience, step);
  }

  #log(path: string, delta: number, cause: Msg, trueCause: Msg | null, audience: Audience, step: number): void {
    writeLog(this.#state, { step, path, delta, cause, trueCause, audience });
  }
}

/** Enters a change that has been made into the log, which explains every number. */
export function writeLog(state: GameState, entry: Omit<LogEntry, "n" | "round" | "epilogue">): void {
  const { round, epilogue } = state.clock;
  state.log.push({ n: state.log.length, round: round + epilogue, epilogue: epilogue > 0, ...entry });
}

/** Takes political capital at once: what follows in the same step must see what is left. */
export function spend(state: GameState, seat: SeatId, pc: number, cause: Msg, step: number): void {
  const holder = state.seats[seat];
  if (!holder || pc === 0) return;
  holder.pc -= pc;
  writeLog(state, { step, path: `seat/${seat}/pc`, delta: -pc, cause, trueCause: null, audience: [seat] });
}

function grouped(entries: readonly Entry[]): Map<string, Entry[]> {
  const byPath = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = byPath.get(entry.path);
    if (list) list.push(entry);
    else byPath.set(entry.path, [entry]);
  }
  return byPath;
}
