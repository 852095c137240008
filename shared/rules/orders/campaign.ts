import { orderCost } from "../../catalogue/params.ts";
import { z } from "../../engine/schema.ts";
import { defineOrder } from "../order.ts";

const payload = z.strictObject({});

/** A digital-diplomacy campaign at home: it takes heat out of the press, and sometimes backfires. */
export const campaign = defineOrder({
  type: "campaign",
  step: 2,
  payload,
  cost: ({ world }) => orderCost("campaign", world.params),
  exclusive: () => "campaign",
  check: () => null,
  options: (view, world) =>
    view.seat
      ? [
          {
            id: "campaign",
            type: "campaign",
            sealed: true,
            cost: orderCost("campaign", world.params),
            fixed: {},
            fields: [],
            exclusive: "campaign",
          },
        ]
      : [],
  run({ world, ledger, rng, beat }, seat) {
    const { params } = world;
    ledger.add(`seat/${seat}/press`, params["campaign.press"], { key: "cause.campaign" });
    const backfires = rng(`campaign:${seat}`).chance(params["campaign.backlash"]);
    if (backfires)
      ledger.add(`seat/${seat}/legit`, params["campaign.backlash.legit"], { key: "cause.campaignBacklash" });
    beat(
      {
        kind: "home",
        title: { key: backfires ? "beat.campaign.backlash" : "beat.campaign", args: { seat } },
        lines: [],
        seats: [seat],
        tone: backfires ? "bad" : "good",
      },
      backfires ? "all" : [seat],
    );
  },
});
