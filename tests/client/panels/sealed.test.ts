import { describe, expect, test } from "vitest";
import {
  clashes,
  filledOf,
  noOrders,
  optionFor,
  priceOf,
  readDraft,
  textsOf,
  withOrder,
  withoutOrder,
  withPrediction,
} from "../../../client/panels/orders/sealed.ts";
import { choice, option, text } from "./support/options.ts";

const sanctions = option("respond", {
  id: "sanctions",
  fixed: { incident: "I1", measure: "R-10" },
  fields: [text("purpose")],
  cost: { ap: 1, pc: 2 },
  exclusive: "respond:I1",
});
const summon = option("respond", {
  id: "summon",
  fixed: { incident: "I1", measure: "R-08" },
  fields: [text("purpose")],
  cost: { ap: 1, pc: 1 },
  exclusive: "respond:I1",
});
const claim = option("claim", {
  fixed: { incident: "I1" },
  fields: [choice("wording", 1, 2)],
  cost: { ap: 1, pc: 1 },
});
const options = [sanctions, summon, claim];
const words = (purpose: string) => ({ values: {}, texts: { purpose } });

describe("a set of orders", () => {
  test("keeps the texts of each order under its place", () => {
    const draft = withOrder(
      withOrder(noOrders, claim, { values: { wording: 2 }, texts: {} }),
      summon,
      words("Stop it."),
    );
    expect(draft).toEqual({
      orders: [
        { type: "claim", incident: "I1", wording: 2 },
        { type: "respond", incident: "I1", measure: "R-08" },
      ],
      texts: { "1.purpose": "Stop it." },
    });
  });
  test("leaves blank texts out", () => {
    expect(withOrder(noOrders, summon, words("  ")).texts).toEqual({});
  });
  test("moves texts up when an earlier order is taken out", () => {
    const draft = withOrder(withOrder(noOrders, claim, words("")), summon, words("Stop it."));
    expect(withoutOrder(draft, 0)).toEqual({
      orders: [{ type: "respond", incident: "I1", measure: "R-08" }],
      texts: { "0.purpose": "Stop it." },
    });
  });
  test("takes an order's texts out with it", () => {
    expect(withoutOrder(withOrder(noOrders, summon, words("Stop it.")), 0)).toEqual(noOrders);
  });
  test("finds the option that an order was made from", () => {
    const { orders } = withOrder(noOrders, sanctions, words("For the third time."));
    expect(optionFor(orders[0] as never, options)?.id).toBe("sanctions");
  });
  test("knows an order that is no longer offered", () => {
    expect(optionFor({ type: "respond", incident: "I1", measure: "R-11" }, options)).toBeNull();
  });
  test("sees which chosen orders another one excludes, but not the order itself", () => {
    const draft = withOrder(noOrders, summon, words(""));
    expect(clashes(draft, sanctions, options)).toEqual([0]);
    expect(clashes(draft, summon, options, 0)).toEqual([]);
  });
  test("adds up what its orders cost", () => {
    const draft = withOrder(withOrder(noOrders, claim, words("")), sanctions, words(""));
    expect(priceOf(draft, options)).toEqual({ ap: 2, pc: 3 });
  });
  test("opens an order's form with what was filled in", () => {
    const draft = withOrder(noOrders, claim, { values: { wording: 2 }, texts: {} });
    expect(filledOf(draft, 0, claim)).toEqual({ values: { wording: 2 }, texts: {} });
  });
  test("gives the texts of one order only", () => {
    const draft = withOrder(withOrder(noOrders, summon, words("One.")), claim, { values: {}, texts: { line: "Two." } });
    expect(textsOf(draft, 1)).toEqual({ line: "Two." });
  });
  test("holds one guess, or none", () => {
    const guessed = withPrediction(noOrders, "TES", "signs");
    expect(guessed.prediction).toEqual({ about: "TES", expects: "signs" });
    expect(withPrediction(guessed, "TES", null)).toEqual(noOrders);
  });
});

describe("a saved draft", () => {
  test("of an unknown shape counts as empty", () => {
    for (const body of [null, 7, "orders", [], { orders: "none" }]) expect(readDraft(body)).toEqual(noOrders);
  });
  test("without texts is read all the same", () => {
    expect(readDraft({ orders: [{ type: "campaign" }] })).toEqual({ orders: [{ type: "campaign" }], texts: {} });
  });
});
