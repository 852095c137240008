import { orderCost } from "../../catalogue/params.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { freshItem, freshLeft, reachablePool } from "../incidents/pool.ts";
import { knownIncident } from "../incidents/sight.ts";
import { kindName, labelName } from "../named.ts";
import { defineOrder } from "../order.ts";

const payload = z.strictObject({ incident: id });

/** Look for one further item on an incident: from the pool that the seat can reach, else a fresh one of its own. */
export const investigate = defineOrder({
  type: "investigate",
  step: 5,
  payload,
  cost: ({ world }) => orderCost("investigate", world.params),
  exclusive: (p) => `investigate:${p.incident}`,
  check({ state, world, seat }, p) {
    const incident = knownIncident(state, p.incident, seat);
    if (!incident) return refuse("unknown-thing", { incident: p.incident });
    const left = reachablePool(state, world, incident, seat).length + freshLeft(state, world, incident, seat);
    return left > 0 ? null : refuse("not-offered", { incident: p.incident });
  },
  options(view, world) {
    const assessments = Object.values(view.seat?.files.assessments ?? {});
    return assessments
      .filter((a) => a.poolLeft > 0)
      .map((a) => ({
        id: `investigate:${a.incident}`,
        type: "investigate",
        sealed: true,
        cost: orderCost("investigate", world.params),
        fixed: { incident: a.incident },
        fields: [],
        about: { incident: a.incident },
        exclusive: `investigate:${a.incident}`,
      }));
  },
  run({ state, world, rng, beat }, seat, p) {
    const incident = state.incidents[p.incident];
    if (!incident) return;
    const random = rng(`investigate:${p.incident}:${seat}`);
    const pool = reachablePool(state, world, incident, seat);
    const item = pool.length > 0 ? random.pick(pool) : freshItem(state, world, incident, seat, random);
    item.holders[seat] = { how: "own", from: null, round: state.clock.round };
    beat(
      {
        kind: "evidence",
        title: { key: "beat.found", args: { incident: labelName(incident.title) } },
        lines: [{ key: "beat.found.item", args: { kind: kindName(item.kind), item: labelName(item.label) } }],
        seats: [seat],
        tone: "good",
      },
      [seat],
    );
  },
});
