import { orderCost } from "../../catalogue/params.ts";
import { z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { stopStoppable } from "../incidents/stopping.ts";
import { defineOrder } from "../order.ts";

const payload = z.strictObject({});

/** Give up one's own footholds, and with them what contractors would still have done for the state. */
export const covertStandDown = defineOrder({
  type: "covert.standDown",
  step: 4,
  module: "covertOps",
  payload,
  cost: ({ world }) => orderCost("standDown", world.params),
  exclusive: () => "covert",
  check({ state, seat }) {
    return state.seats[seat]?.access.some((a) => a.state === "held") ? null : refuse("not-offered", {});
  },
  options(view, world) {
    if (!view.seat?.covert.access.some((a) => a.state === "held")) return [];
    return [
      {
        id: "covert.standDown",
        type: "covert.standDown",
        sealed: true,
        cost: orderCost("standDown", world.params),
        fixed: {},
        fields: [],
        exclusive: "covert",
      },
    ];
  },
  run({ state, world, ledger, beat }, seat) {
    for (const access of state.seats[seat]?.access ?? []) if (access.state === "held") access.state = "stood-down";
    stopStoppable(state, world, seat);
    ledger.add(`seat/${seat}/econ`, world.params["standDown.econ"], { key: "cause.standDown" });
    beat({ kind: "covert", title: { key: "beat.standDown" }, lines: [], seats: [seat], tone: "neutral" }, [seat]);
  },
});
