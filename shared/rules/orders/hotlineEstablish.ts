import { CBMS } from "../../catalogue/cbms.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { dyadId } from "../ids.ts";
import { defineOrder } from "../order.ts";

const HOTLINE = "hotline.establish";
const payload = z.strictObject({ with: id });

/** Agree to a hotline with another state; it opens once both have agreed (each pays its own action point). */
export const hotlineEstablish = defineOrder({
  type: "hotline.establish",
  step: 4,
  payload,
  cost: () => ({ ap: CBMS[HOTLINE].ap, pc: CBMS[HOTLINE].pc }),
  exclusive: (p) => `hotline.establish:${p.with}`,
  check({ state, seat }, p) {
    const dyad = state.dyads[dyadId(seat, p.with)];
    if (!dyad) return refuse("unknown-thing", { seat: p.with });
    return dyad.cbms.includes(HOTLINE) || dyad.hotlineOffers.includes(seat) ? refuse("already-done", {}) : null;
  },
  options(view) {
    const seat = view.seat?.me.seat;
    if (!view.seat || seat === undefined) return [];
    return Object.keys(view.public.seats)
      .filter((other) => other !== seat)
      .flatMap((other) => {
        const dyad = view.public.dyads[dyadId(seat, other)];
        if (!dyad || dyad.cbms.includes(HOTLINE) || dyad.hotlineOffers.includes(seat)) return [];
        return [
          {
            id: `hotline.establish:${other}`,
            type: "hotline.establish",
            sealed: true,
            cost: { ap: CBMS[HOTLINE].ap, pc: CBMS[HOTLINE].pc },
            fixed: { with: other },
            fields: [],
            about: { seat: other },
            exclusive: `hotline.establish:${other}`,
            notes: dyad.hotlineOffers.includes(other) ? [{ key: "note.hotlineOffered", args: { seat: other } }] : [],
          },
        ];
      });
  },
  run({ state, beat }, seat, p) {
    const dyad = state.dyads[dyadId(seat, p.with)];
    if (!dyad) return;
    dyad.hotlineOffers.push(seat);
    const open = dyad.hotlineOffers.includes(p.with);
    if (open) dyad.cbms.push(HOTLINE);
    beat({
      kind: "text",
      title: { key: open ? "beat.hotline.open" : "beat.hotline.offered", args: { seat, other: p.with } },
      lines: [],
      seats: [seat, p.with],
      tone: "good",
    });
  },
});
