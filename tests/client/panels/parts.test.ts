import { describe, expect, test } from "vitest";
import {
  paidBy,
  partsOf,
  textPart,
  withLifts,
  withOrders,
  withPay,
  withPromises,
  withText,
  withUntil,
} from "../../../client/panels/forms/parts.ts";

describe("a package in the making", () => {
  test("holds one wording for each text", () => {
    const parts = withText(withText([], "ju", { "1": "A" }), "ju", { "1": "B" });
    expect(parts).toEqual([{ kind: "text", text: "ju", variants: { "1": "B" } }]);
    expect(textPart(parts, "ju")?.variants).toEqual({ "1": "B" });
  });
  test("lets a text go", () => {
    expect(withText(withText([], "ju", { "1": "A" }), "ju", null)).toEqual([]);
  });
  test("holds one payment for each payer, and none of nothing", () => {
    const parts = withPay(withPay([], "ARV", "TES", 2), "TES", "ARV", 1);
    expect(paidBy(parts, "ARV")?.pc).toBe(2);
    expect(withPay(parts, "ARV", "TES", 0)).toEqual([{ kind: "pay", from: "TES", to: "ARV", pc: 1 }]);
  });
  test("replaces lifted measures and orders as a whole", () => {
    const parts = withOrders(withLifts([], [{ by: "ARV", measure: "m1" }]), [{ by: "TES", order: "prosecute:I1" }]);
    expect(withLifts(parts, [])).toEqual([{ kind: "order", by: "TES", order: "prosecute:I1" }]);
  });
  test("keeps the promises of the other side", () => {
    const parts = withPromises(withPromises([], "ARV", ["no-claim"], 3), "TES", ["no-operations"], 3);
    expect(withPromises(parts, "ARV", [], 3)).toEqual([
      { kind: "promise", by: "TES", promise: "no-operations", until: 3 },
    ]);
  });
  test("moves all promises to one date", () => {
    const parts = withUntil(withPromises([], "ARV", ["no-claim", "no-operations"], 2), 4);
    expect(partsOf(parts, "promise").map((part) => part.until)).toEqual([4, 4]);
  });
});
