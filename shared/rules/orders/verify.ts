import { orderCost } from "../../catalogue/params.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { verifyChance } from "../formulas/evidence.ts";
import { heldItem } from "../incidents/sight.ts";
import { labelName } from "../named.ts";
import { defineOrder } from "../order.ts";
import type { EvidenceState, GameState } from "../state.ts";
import { addTally } from "../tally.ts";

const payload = z.strictObject({ item: id });

function releasedItem(state: GameState, id: string): EvidenceState | undefined {
  const item = state.evidence[id];
  return item && item.released !== null && state.incidents[item.incident]?.public ? item : undefined;
}

/** Examine an item: a planted one may be struck, a genuine one authenticated; or nothing is learned. */
export const verify = defineOrder({
  type: "verify",
  step: 5,
  payload,
  cost: ({ world }) => orderCost("verify", world.params),
  exclusive: (p) => `verify:${p.item}`,
  check({ state, seat }, p) {
    const item = heldItem(state, p.item, seat) ?? releasedItem(state, p.item);
    if (!item) return refuse("unknown-thing", { item: p.item });
    const settled = item.authenticatedFor.includes(seat) || item.struckFor.includes(seat);
    return settled || item.checkedBy.includes(seat) ? refuse("already-done", { item: p.item }) : null;
  },
  options(view, world) {
    const held = Object.values(view.seat?.files.evidence ?? {});
    return held
      .filter((e) => e.status === "unexamined")
      .map((e) => ({
        id: `verify:${e.id}`,
        type: "verify",
        sealed: true,
        cost: orderCost("verify", world.params),
        fixed: { item: e.id },
        fields: [],
        about: { item: e.id, incident: e.incident },
        exclusive: `verify:${e.id}`,
      }));
  },
  run({ state, world, rng, beat }, seat, p) {
    const item = state.evidence[p.item];
    const holder = state.seats[seat];
    if (!item || !holder) return;
    item.checkedBy.push(seat);
    const success = rng(`verify:${p.item}:${seat}`).chance(verifyChance(holder.intel, world.params));
    if (success) (item.planted ? item.struckFor : item.authenticatedFor).push(seat);
    const giver = item.holders[seat]?.from;
    if (success && !item.planted && giver) addTally(state, `authenticated/${seat}>${giver}`);
    const result = success ? (item.planted ? "struck" : "authenticated") : "no-result";
    beat(
      {
        kind: "evidence",
        title: { key: `beat.verify.${result}`, args: { item: labelName(item.label) } },
        lines: [],
        seats: [seat],
        tone: success ? "good" : "neutral",
      },
      [seat],
    );
  },
});
