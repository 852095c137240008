import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stateHash } from "../../shared/game.ts";
import { gameOf } from "../cases/runner/scenario.ts";
import { imprecise, outOfRange, unexplained } from "./support/numbers.ts";
import { PATIENT, runs } from "./support/runs.ts";
import { someGame, someStep, type Taken } from "./support/walk.ts";

const GAMES = 8;

describe("in any game", { timeout: PATIENT }, () => {
  test("every number stays in its range, with one decimal, and nobody owes anything", () => {
    fc.assert(
      fc.property(someGame(GAMES), (steps) => {
        for (const { state, command } of steps)
          expect([...outOfRange(state), ...imprecise(state)], `after ${command.type}`).toEqual([]);
      }),
      runs(GAMES),
    );
  });

  test("the log explains every number: what it was, and why it moved", () => {
    fc.assert(
      fc.property(someGame(GAMES), (steps) => {
        const [first, last] = [steps[0] as Taken, steps.at(-1) as Taken];
        expect(unexplained(first.before, last.state)).toEqual([]);
      }),
      runs(GAMES * 2),
    );
  });

  test("a payment leaves one purse as it comes into the other", () => {
    fc.assert(
      fc.property(someGame(GAMES), (steps) => {
        const { log, packages } = (steps.at(-1) as Taken).state;
        const done = packages.filter((p) => p.state === "executed").flatMap((p) => p.parts);
        const agreed = done.reduce((sum, part) => sum + (part.kind === "pay" ? part.pc : 0), 0);
        const received = log.filter((e) => e.cause.key === "cause.packagePaid").reduce((sum, e) => sum + e.delta, 0);
        expect(received).toBe(agreed);
      }),
      runs(GAMES),
    );
  });

  test("a state is plain data that JSON gives back as it was", () => {
    fc.assert(
      fc.property(someStep(GAMES), ({ state }) => {
        const copy = JSON.parse(JSON.stringify(state));
        expect(copy).toEqual(state);
        expect(stateHash(copy)).toBe(stateHash(state));
      }),
      runs(40),
    );
  });

  test("the story ends, whatever was done before, when the phases go by", () => {
    fc.assert(
      fc.property(someStep(GAMES), ({ state }) => {
        const game = gameOf();
        const { rounds, phases } = game.compiled.rules;
        let at = state;
        let left = rounds * phases.length + 1;
        for (; left > 0 && at.clock.phase !== "debrief" && at.clock.phase !== "lobby"; left--) {
          const closed = game.apply(
            at,
            { kind: "system" },
            { type: "phase.close", instance: at.clock.instance, at: 1 },
          );
          if (closed.ok) at = closed.state;
        }
        expect(left).toBeGreaterThan(0);
        if (at.clock.phase === "debrief") expect(game.project(at, null).public.debrief?.ending).not.toBeNull();
      }),
      runs(30),
    );
  });

  test("a phase in which everybody is done closes by itself", () => {
    fc.assert(
      fc.property(someStep(GAMES), ({ state }) => {
        const game = gameOf();
        const due = game.due(state);
        if (!due) return;
        const closed = game.apply(state, { kind: "system" }, { ...due, at: 1 });
        expect(closed.ok && closed.state.clock.instance).toBe(state.clock.instance + 1);
      }),
      runs(60),
    );
  });
});
