import { orderCost } from "../../catalogue/params.ts";
import { z } from "../../engine/schema.ts";
import { defineOrder } from "../order.ts";

const payload = z.strictObject({});

/** Speak to one's own public about cyber policy: a visible act at home. */
export const statement = defineOrder({
  type: "statement",
  step: 2,
  payload,
  texts: ["line"],
  cost: ({ world }) => orderCost("statement", world.params),
  exclusive: () => "statement",
  check: () => null,
  options: (view, world) =>
    view.seat
      ? [
          {
            id: "statement",
            type: "statement",
            sealed: true,
            cost: orderCost("statement", world.params),
            fixed: {},
            fields: [{ name: "line", kind: "text", max: 280, required: false }],
            exclusive: "statement",
          },
        ]
      : [],
  run({ beat }, seat, _p, texts) {
    const line = texts.line;
    beat({
      kind: "home",
      title: { key: "beat.statement", args: { seat } },
      lines: line ? [{ key: "beat.statement.line", args: { line: `x:${line.id}` } }] : [],
      seats: [seat],
      tone: "neutral",
    });
  },
});
