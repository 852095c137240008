import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { seatAct, TALK } from "../act.ts";
import { roundNow } from "../stability.ts";
import type { Option } from "../view.ts";

/** Accept a promise that was offered in a message, or decline it. Only an accepted one is judged. */
export const promiseAnswer = seatAct({
  type: "promise.answer",
  phases: [...TALK, "reaction"],
  group: "deals",
  payload: z.strictObject({ promise: id, accept: z.boolean() }),
  check({ state, seat }, p) {
    const promise = state.promises.find((x) => x.id === p.promise);
    if (!promise?.to.includes(seat)) return refuse("unknown-thing", { promise: p.promise });
    return promise.state === "offered" ? null : refuse("already-done", { promise: p.promise });
  },
  options(view) {
    const me = view.seat?.me.seat ?? "";
    return (view.seat?.deals.promises ?? [])
      .filter((p) => p.state === "offered" && p.to.includes(me))
      .map(
        (p): Option => ({
          id: `promise.answer:${p.id}`,
          type: "promise.answer",
          sealed: false,
          cost: { ap: 0, pc: 0 },
          fixed: { promise: p.id },
          fields: [
            {
              name: "accept",
              kind: "choice",
              choices: [
                { value: true, label: { key: "choice.accept" } },
                { value: false, label: { key: "choice.decline" } },
              ],
            },
          ],
          about: { seat: p.by },
        }),
      );
  },
  run({ state }, p) {
    const promise = state.promises.find((x) => x.id === p.promise);
    if (!promise) return;
    promise.accepted = p.accept;
    promise.state = p.accept ? "standing" : "declined";
    // Accepted after the resolution, it covers what is ordered from the next round on.
    promise.made = roundNow(state) + (state.clock.phase === "reaction" ? 1 : 0);
  },
});
