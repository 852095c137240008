import { r1 } from "../../../shared/engine/gauge.ts";
import type { GameState } from "../../../shared/game.ts";

/** Every number of a state that the log keeps account of, by its path. */
export function numbersOf(state: GameState): Map<string, number> {
  const found = new Map<string, number>([["world/F", state.F]]);
  for (const [id, seat] of Object.entries(state.seats)) {
    for (const key of ["econ", "legit", "cred", "press", "intel", "off", "pc", "inst", "Q"] as const)
      found.set(`seat/${id}/${key}`, seat[key]);
    for (const [layer, value] of Object.entries(seat.rs)) found.set(`rs/${id}/${layer}`, value);
  }
  for (const [id, dyad] of Object.entries(state.dyads)) found.set(`dyad/${id}/tension`, dyad.tension);
  for (const [id, trust] of Object.entries(state.trust)) found.set(`trust/${id}`, trust.value);
  for (const [id, norm] of Object.entries(state.norms)) found.set(`norm/${id}`, norm.strength);
  return found;
}

const TOP: Readonly<Record<string, number>> = { pc: 12, inst: 3 };

export function outOfRange(state: GameState): string[] {
  const faults = [...numbersOf(state)]
    .filter(([path, value]) => !(value >= 0 && value <= (TOP[path.split("/")[2] ?? ""] ?? 100)))
    .map(([path, value]) => `${path} is ${value}`);
  const time = Object.entries(state.seats)
    .filter(([, { ap }]) => !(ap >= 0 && ap <= 5))
    .map(([seat, { ap }]) => `${seat} has ${ap} AP`);
  const rungs = Object.entries(state.dyads)
    .filter(([, { rung }]) => !(rung >= 0 && rung <= 10))
    .map(([id, { rung }]) => `${id} is on rung ${rung}`);
  return [...faults, ...time, ...rungs, ...owing(state)];
}

/** Packages hold no more than is there. */
function owing(state: GameState): string[] {
  return Object.entries(state.seats).flatMap(([seat, { pc, ap }]) => {
    const open = state.packages.filter((p) => p.state === "open" || p.state === "escrow");
    const heldPc = open.reduce((sum, p) => sum + (p.reserved[seat] ?? 0), 0);
    const heldAp = open.reduce((sum, p) => sum + (p.reservedAp[seat] ?? 0), 0);
    return heldPc > pc || heldAp > ap ? [`${seat} owes ${heldPc} of ${pc} PC, ${heldAp} of ${ap} AP`] : [];
  });
}

const WHOLE = /\/(?:pc|inst)$/;

export function imprecise(state: GameState): string[] {
  return [...numbersOf(state)]
    .filter(([path, value]) => (WHOLE.test(path) ? !Number.isInteger(value) : r1(value) !== value))
    .map(([path, value]) => `${path} is ${value}`);
}

/** Paths whose last value is not the first one plus everything that the log says. */
export function unexplained(first: GameState, last: GameState): string[] {
  const start = numbersOf(first);
  const moved = new Map<string, number>();
  for (const { path, delta } of last.log) moved.set(path, (moved.get(path) ?? 0) + delta);
  return [...numbersOf(last)].flatMap(([path, value]) => {
    const told = r1((start.get(path) ?? 0) + (moved.get(path) ?? 0));
    return told === value ? [] : [`${path} is ${value}, and the log says ${told}`];
  });
}
