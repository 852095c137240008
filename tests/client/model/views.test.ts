import { describe, expect, test } from "vitest";
import { publicViewFrom } from "../../../client/model/publicView.ts";
import { extraFrom, seatViewFrom } from "../../../client/model/seatView.ts";
import type { Json } from "../../../shared/engine/json.ts";

const clock = { round: 1 };
const base: Record<string, Json> = {
  clock,
  scenario: { id: "s" },
  stability: { value: 50 },
  "seat/ARV": { id: "ARV" },
};

describe("the public facts", () => {
  test("make no View while the clock is missing", () => {
    expect(publicViewFrom({ scenario: {}, stability: {} }, null)).toBeNull();
  });
  test("are gathered by family under their ids", () => {
    const view = publicViewFrom({ ...base, "dyad/ARV-TES": { id: "ARV-TES" } }, null);
    expect(Object.keys(view?.seats ?? {})).toEqual(["ARV"]);
    expect(view?.dyads).toEqual({ "ARV-TES": { id: "ARV-TES" } });
    expect(view?.debrief).toBeNull();
  });
  test("keep the same objects where nothing changed", () => {
    const before = publicViewFrom(base, null);
    const same = publicViewFrom({ ...base }, before);
    expect(same).toBe(before);
    const changed = publicViewFrom({ ...base, clock: { round: 2 } }, before);
    expect(changed).not.toBe(before);
    expect(changed?.seats).toBe(before?.seats);
  });
  test("lose a member that is gone", () => {
    const before = publicViewFrom({ ...base, "incident/I1": { id: "I1" } }, null);
    expect(publicViewFrom(base, before)?.incidents).toEqual({});
  });
});

describe("the slices of a seat", () => {
  const slices = { me: { seat: "ARV" }, "options:orders": [], "options:talks": [], facilitator: { truth: "x" } };
  test("make no View without a seat", () => {
    expect(seatViewFrom({ facilitator: {} }, null)).toBeNull();
  });
  test("gather options by group", () => {
    expect(Object.keys(seatViewFrom(slices, null)?.options ?? {})).toEqual(["orders", "talks"]);
  });
  test("keep the same options where no group changed", () => {
    const before = seatViewFrom(slices, null);
    expect(seatViewFrom({ ...slices, me: { seat: "ARV" } }, before)?.options).toBe(before?.options);
  });
  test("leave what is no part of a View to others", () => {
    expect(extraFrom(slices)).toEqual({ facilitator: { truth: "x" } });
    expect(seatViewFrom(slices, null)).not.toHaveProperty("facilitator");
  });
});
