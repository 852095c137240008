import { describe, expect, test } from "vitest";
import { createBot } from "../../shared/bots/bot.ts";
import type { Command, GameState, Principal } from "../../shared/game.ts";
import { quietHarvest, seedOf } from "./table.ts";

const game = quietHarvest();
const bot = () => createBot({ policy: "opportunist", seat: "TES", seed: seedOf(1) });
const person: Principal = { kind: "seat", seat: "ARV", member: "m1" };

function after(state: GameState, from: Principal, command: Command): GameState {
  const applied = game.apply(state, from, command);
  if (!applied.ok) throw new Error(`${command.type}: ${applied.refusal.code}`);
  return applied.state;
}

/** A table with a person in ARV and a bot in TES, in the first briefing. */
function mixedTable(): GameState {
  const system: Principal = { kind: "system" };
  const human = after(game.initial(seedOf(1)), system, { type: "seat.occupy", seat: "ARV", by: "human" });
  const both = after(human, system, { type: "seat.occupy", seat: "TES", by: "bot" });
  return after(both, system, { type: "exercise.start", timed: false });
}

describe("beside a person, a bot", () => {
  test("does not leave the table before the person does", () => {
    const state = mixedTable();
    const patient = bot();
    for (let move = patient.next(game.project(state, "TES")); move; move = patient.next(game.project(state, "TES")))
      expect(move.command.type).not.toBe("phase.ready");
    const done = after(state, person, { type: "phase.ready", ready: true });
    expect(patient.next(game.project(done, "TES"))?.command).toEqual({ type: "phase.ready", ready: true });
  });

  test("answers an offer in the phase in which it was made", () => {
    const parts = [{ kind: "promise", by: "ARV", promise: "no-new-measures", until: 4 }];
    const offered = after(mixedTable(), person, { type: "package.offer", to: ["TES"], parts });
    expect(bot().next(game.project(offered, "TES"))).toMatchObject({
      command: { type: "package.answer", accept: true },
      texts: { reason: expect.stringMatching(/\w+/) },
    });
  });

  test("does nothing for a seat that is not its own, in the lobby, or while the exercise is paused", () => {
    const state = mixedTable();
    expect(bot().next(game.project(state, "ARV"))).toBeNull();
    expect(bot().next(game.project(state, null))).toBeNull();
    expect(bot().next(game.project(game.initial(seedOf(1)), "TES"))).toBeNull();
    const paused = after(state, { kind: "system" }, { type: "clock.pause" });
    expect(bot().next(game.project(paused, "TES"))).toBeNull();
  });
});
