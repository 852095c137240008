import { orderCost } from "../../catalogue/params.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { seatAct, TALK } from "../act.ts";
import { heldItem } from "../incidents/sight.ts";
import { addTally } from "../tally.ts";

/** Give another seat an item of one's own: in full (kind and origin visible), or as a summary that hides its origin. */
export const evidenceShare = seatAct({
  type: "evidence.share",
  phases: TALK,
  group: "files",
  payload: z.strictObject({ item: id, to: id, mode: z.enum(["full", "summary"]) }),
  check({ state, world, seat }, p) {
    const item = heldItem(state, p.item, seat);
    const held = item?.holders[seat];
    if (!item || !held) return refuse("unknown-thing", { item: p.item });
    if (!world.hasSeat(p.to) || p.to === seat) return refuse("unknown-thing", { seat: p.to });
    if (item.released !== null) return refuse("already-done", { item: p.item });
    if (held.how === "summary" && p.mode === "full") return refuse("not-offered", { mode: p.mode });
    // Whether somebody else gave it to them before must not show: only one's own gifts count.
    return item.sharedBy.includes(`${seat}>${p.to}`) ? refuse("already-done", { item: p.item }) : null;
  },
  options(view, world) {
    const me = view.seat?.me.seat ?? "";
    return Object.values(view.seat?.files.evidence ?? {})
      .filter((e) => !e.released && e.how !== "public")
      .flatMap((e) =>
        world
          .othersOf(me)
          .filter((to) => !e.sharedWith.includes(to))
          .map((to) => ({
            id: `evidence.share:${e.id}:${to}`,
            type: "evidence.share",
            sealed: false,
            cost: orderCost("share", world.params),
            fixed: { item: e.id, to },
            fields: [
              {
                name: "mode",
                kind: "choice" as const,
                choices: (e.how === "summary" ? ["summary"] : ["full", "summary"]).map((mode) => ({
                  value: mode,
                  label: { key: `share.${mode}` },
                  hint: { key: `share.${mode}.help` },
                })),
              },
            ],
            about: { item: e.id, incident: e.incident, seat: to },
          })),
      );
  },
  run({ state, seat }, p) {
    const item = state.evidence[p.item];
    if (!item) return;
    const given = item.holders[p.to];
    if (!given || (given.how === "summary" && p.mode === "full")) {
      item.holders[p.to] = { how: p.mode, from: seat, round: state.clock.round };
    }
    if (!given) addTally(state, `shared/${p.to}>${seat}`);
    item.sharedBy.push(`${seat}>${p.to}`);
  },
});
