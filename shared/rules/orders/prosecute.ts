import { orderCost } from "../../catalogue/params.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { openOffRamp } from "../deals/offRamps.ts";
import { answer } from "../incidents/lifecycle.ts";
import { attributions, knownIncident } from "../incidents/sight.ts";
import { stopStoppable } from "../incidents/stopping.ts";
import { labelName } from "../named.ts";
import { defineOrder } from "../order.ts";
import type { GameState } from "../state.ts";

const payload = z.strictObject({ incident: id });

/** Others see a reason to act at this seat's door: a hypothesis of a public incident names it. */
function laidAtDoor(state: GameState, seat: string, incident: string): boolean {
  const known = knownIncident(state, incident, seat);
  return known !== undefined && known.target !== seat && known.hypotheses.some((h) => h.state === seat);
}

/** Bring one's own criminals to court: it stops what they would still have done, and opens a way out for the other side. */
export const prosecute = defineOrder({
  type: "prosecute",
  step: 4,
  payload,
  cost: ({ world }) => orderCost("prosecuteOwn", world.params),
  exclusive: () => "prosecute",
  check({ state, seat }, p) {
    if (!laidAtDoor(state, seat, p.incident)) return refuse("unknown-thing", { incident: p.incident });
    const done = state.seats[seat]?.acts.some((a) => a.type === "prosecute" && a.what === p.incident);
    return done ? refuse("already-done", { incident: p.incident }) : null;
  },
  options(view, world) {
    const seat = view.seat?.me.seat;
    if (!view.seat || seat === undefined) return [];
    return Object.values(view.public.incidents)
      .filter((i) => i.target !== seat && i.hypotheses.some((h) => h.state === seat))
      .filter((i) => !view.seat?.me.prosecuted.includes(i.id))
      .map((i) => ({
        id: `prosecute:${i.id}`,
        type: "prosecute",
        sealed: true,
        cost: orderCost("prosecuteOwn", world.params),
        fixed: { incident: i.id },
        fields: [],
        about: { incident: i.id, seat: i.target },
        exclusive: "prosecute",
      }));
  },
  run({ state, world, ledger, beat }, seat, p) {
    const incident = state.incidents[p.incident];
    if (!incident) return;
    const cause = { key: "cause.prosecution" };
    ledger.add(`seat/${seat}/press`, world.params["prosecuteOwn.press"], cause);
    ledger.add(`seat/${seat}/econ`, world.params["prosecuteOwn.econ"], cause);
    stopStoppable(state, world, seat);
    if (attributions(state, incident.id).length > 0 || incident.public) answer(state, incident, "prosecution");
    openOffRamp(state, { by: seat, to: incident.target, incident: incident.id, remedy: "prosecution" });
    beat({
      kind: "measure",
      title: { key: "beat.prosecute", args: { seat } },
      lines: [{ key: "beat.measure.on", args: { incident: labelName(incident.title) } }],
      seats: [seat, incident.target],
      tone: "good",
    });
  },
});
