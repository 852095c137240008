import { EVIDENCE_KINDS } from "../../catalogue/evidenceKinds.ts";
import { orderCost } from "../../catalogue/params.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { heldItem } from "../incidents/sight.ts";
import { kindName, labelName } from "../named.ts";
import { defineOrder } from "../order.ts";

const payload = z.strictObject({ item: id });

/** Publish an item of one's own: everybody may weigh it, and a source that intelligence lives on is burnt. */
export const release = defineOrder({
  type: "release",
  step: 6,
  payload,
  cost: ({ world }) => orderCost("release", world.params),
  exclusive: (p) => `release:${p.item}`,
  check({ state, seat }, p) {
    const item = heldItem(state, p.item, seat);
    const held = item?.holders[seat];
    if (!item || !held) return refuse("unknown-thing", { item: p.item });
    if (item.released !== null) return refuse("already-done", { item: p.item });
    return held.how === "summary" ? refuse("not-offered", { item: p.item }) : null;
  },
  options(view, world) {
    return Object.values(view.seat?.files.evidence ?? {})
      .filter((e) => !e.released && e.how !== "summary" && e.how !== "public" && e.status !== "struck")
      .map((e) => {
        const burns = e.kind !== null && EVIDENCE_KINDS[e.kind as keyof typeof EVIDENCE_KINDS].burnsSource;
        return {
          id: `release:${e.id}`,
          type: "release",
          sealed: true,
          cost: orderCost("release", world.params),
          fixed: { item: e.id },
          fields: [],
          about: { item: e.id, incident: e.incident },
          exclusive: `release:${e.id}`,
          ...(burns ? { notes: [{ key: "note.burnsSource" }] } : {}),
        };
      });
  },
  run({ state, world, ledger, beat }, seat, p) {
    const item = state.evidence[p.item];
    if (!item) return;
    if (item.released === null) {
      item.released = state.clock.round;
      item.releasedBy = seat;
    }
    const own = item.holders[seat]?.how === "own";
    if (own && EVIDENCE_KINDS[item.kind as keyof typeof EVIDENCE_KINDS].burnsSource) {
      ledger.add(`seat/${seat}/intel`, world.params["evidence.release.intel"], {
        key: "cause.sourceBurnt",
        args: { item: p.item },
      });
    }
    beat({
      kind: "evidence",
      title: { key: "beat.released", args: { seat } },
      lines: [{ key: "beat.released.item", args: { item: labelName(item.label), kind: kindName(item.kind) } }],
      seats: [seat],
      tone: "neutral",
    });
  },
});
