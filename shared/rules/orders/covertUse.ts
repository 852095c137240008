import { OPERATIONS, type OperationId } from "../../catalogue/operations.ts";
import { orderCost } from "../../catalogue/params.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { operationChance } from "../formulas/access.ts";
import { addOperation } from "../incidents/operation.ts";
import { operationName } from "../named.ts";
import { defineOrder } from "../order.ts";

const payload = z.strictObject({ access: id });

/** Use a foothold for the operation it was made for. An abstract card: what it risks and brings, never how. */
export const covertUse = defineOrder({
  type: "covert.use",
  step: 7,
  module: "covertOps",
  payload,
  cost: ({ world }) => orderCost("useAccess", world.params),
  exclusive: () => "covert",
  check({ state, seat }, p) {
    const access = state.seats[seat]?.access.find((a) => a.id === p.access);
    return access?.state === "held" ? null : refuse("unknown-thing", { access: p.access });
  },
  options(view, world) {
    return (view.seat?.covert.access ?? [])
      .filter((a) => a.state === "held")
      .map((a) => ({
        id: `covert.use:${a.id}`,
        type: "covert.use",
        sealed: true,
        cost: orderCost("useAccess", world.params),
        fixed: { access: a.id },
        fields: [],
        about: { seat: a.target },
        exclusive: "covert",
        notes: [{ key: "note.covert", args: { operation: operationName(a.operation), odds: `m:odds.${a.odds}` } }],
      }));
  },
  run({ state, world, ledger, rng, beat }, seat, p) {
    const holder = state.seats[seat];
    const access = holder?.access.find((a) => a.id === p.access);
    const target = access ? state.seats[access.target] : undefined;
    if (!holder || !access || !target) return;
    const random = rng(`operation:${p.access}`);
    const success = random.chance(operationChance(holder.off, target.rs[access.layer], world.params));
    const operation = access.operation as OperationId;
    const incident = addOperation(state, world, {
      author: seat,
      target: access.target,
      layer: access.layer,
      operation,
      success,
    });
    const survives = success && random.chance(access.stealth);
    access.state = survives ? "held" : "lost";
    const gain = OPERATIONS[operation].gain.econ ?? 0;
    if (success && gain !== 0) {
      ledger.add(`seat/${seat}/econ`, gain, {
        key: "cause.operationGain",
        args: { operation: operationName(operation) },
      });
      incident.gainBooked = gain;
    }
    beat(
      {
        kind: "covert",
        title: {
          key: success ? "beat.operation.success" : "beat.operation.failure",
          args: { operation: operationName(operation) },
        },
        lines: [{ key: survives ? "beat.operation.kept" : "beat.operation.lost" }],
        seats: [seat],
        tone: success ? "neutral" : "bad",
      },
      [seat],
    );
  },
});
