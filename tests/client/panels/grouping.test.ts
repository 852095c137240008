import { describe, expect, test } from "vitest";
import { groupOptions, tellingFacets, wordingOf } from "../../../client/panels/orders/grouping.ts";
import { option } from "./support/options.ts";

const on = (type: string, incident: string, rest: object = {}) =>
  option(type, {
    id: `${type}:${incident}:${JSON.stringify(rest)}`,
    about: { incident },
    fixed: { incident, ...rest },
  });

describe("orders of one kind", () => {
  test("are one decision where each incident has one of them", () => {
    const groups = groupOptions([on("investigate", "I1"), on("investigate", "I2")]);
    expect(groups.map((group) => group.key)).toEqual(["investigate"]);
  });
  test("are a decision per incident where one incident has several of them", () => {
    const groups = groupOptions([
      on("respond", "I1", { measure: "R-08" }),
      on("respond", "I1", { measure: "R-10" }),
      on("respond", "I2", { measure: "R-03" }),
    ]);
    expect(groups.map(({ key, options }) => [key, options.length])).toEqual([
      ["respond/I1", 2],
      ["respond/I2", 1],
    ]);
  });
  test("keep the order in which they are offered", () => {
    const groups = groupOptions([option("statement"), option("campaign"), on("investigate", "I1")]);
    expect(groups.map((group) => group.type)).toEqual(["statement", "campaign", "investigate"]);
  });
});

describe("what tells orders apart", () => {
  test("is as little as needed", () => {
    const options = [on("respond", "I1", { measure: "R-08" }), on("respond", "I1", { measure: "R-10" })];
    expect(tellingFacets(options)).toEqual(["measure"]);
  });
  test("takes a second trait where the first is not enough", () => {
    const options = [on("claim", "I1", { hypothesis: "capital" }), on("claim", "I2", { hypothesis: "capital" })];
    expect(tellingFacets(options)).toEqual(["hypothesis", "incident"]);
  });
  test("is the most telling trait of a single one", () => {
    expect(tellingFacets([on("claim", "I1", { hypothesis: "capital" })])).toEqual(["hypothesis"]);
  });
  test("is nothing for an order about nothing in particular", () => {
    expect(tellingFacets([option("campaign")])).toEqual([]);
  });
});

describe("a signature", () => {
  test("names the wording that it signs", () => {
    const sign = option("text.sign", { fixed: { text: "ju", variants: { "1": "A" } } });
    expect(wordingOf(sign)).toEqual({ text: "ju", variants: { "1": "A" } });
  });
  test("is not seen in an order without a wording", () => {
    expect(wordingOf(option("campaign"))).toBeNull();
  });
});
