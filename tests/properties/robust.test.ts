import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../shared/engine/json.ts";
import type { Command, GameState, Principal } from "../../shared/game.ts";
import { gameOf, seedOf } from "../cases/runner/scenario.ts";
import { Table } from "../cases/runner/table.ts";
import { deepFreeze } from "./support/freeze.ts";
import { garbage, spoiled } from "./support/garbage.ts";
import { PATIENT, runs } from "./support/runs.ts";
import { asSeat, gameNo, someStep, type Taken } from "./support/walk.ts";

const GAMES = 4;
const game = gameOf();
const CODES = new Set([
  ..."unknown-command malformed not-allowed wrong-phase stale paused ended not-offered not-affordable".split(" "),
  ..."already-done already-committed unknown-thing not-yours too-long".split(" "),
]);
const anybody: fc.Arbitrary<Principal> = fc.constantFrom<Principal>(
  asSeat("ARV"),
  asSeat("TES"),
  asSeat("constructor"),
  asSeat("__proto__"),
  { kind: "facilitator", member: "f" },
  { kind: "system" },
  { kind: "clock" },
);
const ordinary = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

/** Applies it, and holds that the answer is one of the two that there are. */
function answered(state: GameState, from: Principal, command: Command): void {
  const result = game.apply(state, from, command);
  if (result.ok) canonical(result.state);
  else {
    expect(CODES).toContain(result.refusal.code);
    expect(JSON.stringify(result.refusal).length).toBeLessThan(600);
  }
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(ordinary);
}

describe("apply", { timeout: PATIENT }, () => {
  test("answers any garbage with a state or a refusal, and lets nothing through to what all objects share", () => {
    fc.assert(
      fc.property(someStep(GAMES), anybody, garbage, ({ state }, from, command) => answered(state, from, command)),
      runs(1_500),
    );
  });

  test("answers a command with one thing wrong in it like any other", () => {
    const cases = fc.tuple(fc.nat(GAMES - 1), fc.nat(9_999)).chain(([n, share]) => {
      const steps = gameNo(n);
      const at = Math.floor((share / 10_000) * steps.length);
      const { command } = steps[at] as Taken;
      return spoiled(command).map((wrong) => ({ n, at, wrong }));
    });
    fc.assert(
      fc.property(cases, ({ n, at, wrong }) => {
        const { before, from } = gameNo(n)[at] as Taken;
        answered(before, from, wrong);
      }),
      runs(800),
    );
  });

  test("writes to nothing that it was given", () => {
    const { compiled } = game;
    deepFreeze(compiled.rules);
    for (const { before, from, command, state } of gameNo(1)) {
      const result = game.apply(deepFreeze(before), from, deepFreeze(command));
      expect(result.ok && canonical(result.state)).toBe(canonical(state));
    }
  });

  test("keeps no hold of what it was given: a command that changes later changes no state", () => {
    const table = new Table(game, seedOf(1));
    table.to(2, "decision");
    const given = { type: "orders.commit", orders: [{ type: "text.sign", text: "ju", variants: { "1": "A" } }] };
    const result = game.apply(table.state, asSeat("ARV"), given);
    expect(result.ok).toBe(true);
    const then = result.ok && canonical(result.state);
    spoil(given);
    expect(result.ok && canonical(result.state)).toBe(then);
  });
});

function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    spoil(member);
    if (typeof member !== "object") (value as Record<string, unknown>)[name] = "spoiled";
  }
}
