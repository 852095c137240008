import { expect, test } from "vitest";
import { stateHash } from "../../shared/engine/hash.ts";
import { applyCommand, type Machine } from "../../shared/engine/machine.ts";
import { z } from "../../shared/engine/schema.ts";

interface Counts {
  readonly lists: Record<string, number[]>;
  total: number;
}

/** Adds to a list, as a draft or as a copy. */
const machine = (copies: boolean): Machine<Counts, never, null> => ({
  world: null,
  guard: () => null,
  actions: new Map([
    [
      "add",
      {
        type: "add",
        by: ["system"],
        payload: z.strictObject({ list: z.string() }),
        check: () => null,
        rewrites: () => copies,
        run({ state }, payload) {
          const { list } = payload as { list: string };
          state.lists[list] = [...(state.lists[list] ?? []), state.total];
          state.total += 1;
        },
      },
    ],
  ]),
});

const before = (): Counts => ({ lists: { z: [1], a: [2] }, total: 7 });
const add = { type: "add", list: "z" };

function applied(copies: boolean, state: Counts): Counts {
  const result = applyCommand(machine(copies), state, { kind: "system" }, add);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.state;
}

test("an act that rewrites the state leaves the state before as it was", () => {
  const state = before();
  expect(applied(true, state)).toEqual({ lists: { z: [1, 7], a: [2] }, total: 8 });
  expect(state).toEqual(before());
});

test("a copy and a draft come to the same, in the same order", () => {
  const [copy, draft] = [applied(true, before()), applied(false, before())];
  expect(JSON.stringify(copy)).toBe(JSON.stringify(draft));
  expect(stateHash(copy)).toBe(stateHash(draft));
});

test("a draft leaves what it did not touch the same object", () => {
  const state = before();
  expect(applied(false, state).lists.a).toBe(state.lists.a);
});
