import { describe, expect, test } from "vitest";
import {
  countStates,
  homePrice,
  OMIT,
  openingComposition,
  ownBest,
  stanceOf,
  variantsOf,
} from "../../../client/panels/text/composition.ts";
import type { MandateSlice, PublicArticle, PublicText } from "../../../shared/rules/view.ts";

function article(
  id: string,
  supporters: Readonly<Record<string, readonly string[]>>,
  rest: Partial<PublicArticle> = {},
): PublicArticle {
  return {
    id,
    title: id,
    state: "bracketed",
    agreed: null,
    omitSupporters: [],
    variants: Object.entries(supporters).map(([variant, who]) => ({
      id: variant,
      wording: variant,
      short: variant,
      clarity: "sharp",
      supporters: who,
    })),
    ...rest,
  };
}
const textOf = (...articles: readonly PublicArticle[]): PublicText => ({
  id: "ju",
  title: "ju",
  rule: "F-7",
  parties: ["ARV", "TES"],
  signFrom: 2,
  articles,
  signed: null,
});
const entry = (pref: number, points: number, press = 0, pc = 0): MandateSlice[string] => ({
  pref,
  mark: "0",
  press,
  pc,
  points,
  paid: false,
});
const mandate: MandateSlice = {
  "ju/1/A": entry(3, 25),
  "ju/1/B": entry(-1, 10, 2),
  "ju/5/A": entry(2, 0),
  "ju/5/B": entry(0, 0),
};
const open = (one: PublicArticle) => openingComposition(textOf(one), mandate, "ARV")[one.id];

describe("a package opens", () => {
  test("with what is agreed", () => {
    expect(open(article("1", { A: [], B: [] }, { agreed: "B" }))).toBe("B");
  });
  test("with what both can live with, before its author's own words", () => {
    expect(open(article("1", { A: [], B: ["ARV", "TES"] }))).toBe("B");
  });
  test("with what its author has said", () => {
    expect(open(article("1", { A: ["TES"], B: ["ARV"] }))).toBe("B");
  });
  test("without the article that its author would leave out", () => {
    expect(open(article("1", { A: [], B: [] }, { omitSupporters: ["ARV"] }))).toBe(OMIT);
  });
  test("with what serves its author's aims where nobody has spoken", () => {
    expect(open(article("1", { A: [], B: [] }))).toBe("A");
  });
});

describe("an article", () => {
  test("shows what a seat has said, or that it has said nothing", () => {
    const one = article("1", { A: ["ARV"], B: [] }, { omitSupporters: ["TES"] });
    expect([stanceOf(one, "ARV"), stanceOf(one, "TES"), stanceOf(one, "KES")]).toEqual(["A", OMIT, null]);
  });
  test("that brings no points is judged by what the capital prefers", () => {
    expect(ownBest(textOf(), article("5", { B: [], A: [] }), mandate)).toBe("A");
  });
});

describe("a composition", () => {
  const offer = {
    parties: [],
    texts: [{ id: "ju", articles: [{ id: "1", variants: ["A", "B"] }] }],
    pay: { max: 0, from: [] },
    lift: [],
    orders: [],
    promises: [],
    until: { min: 1, max: 4 },
  };
  test("becomes what may be offered, without what is left out", () => {
    expect(variantsOf({ "1": "A", "2": "A", "3": OMIT }, offer, "ju")).toEqual({ "1": "A" });
  });
  test("of a text that is not offered becomes nothing", () => {
    expect(variantsOf({ "1": "A" }, offer, "other")).toEqual({});
  });
  test("costs at home what its articles cost", () => {
    expect(homePrice("ju", { "1": "B", "5": "A" }, mandate)).toEqual({ press: 2, pc: 0 });
  });
});

describe("the count of articles", () => {
  test("takes those that are left out or signed for settled", () => {
    const states = ["agreed", "left-out", "signed", "bracketed", "not-opened"] as const;
    expect(countStates(states.map((state, i) => article(`${i}`, {}, { state })))).toEqual({
      agreed: 3,
      bracketed: 1,
      notOpened: 1,
    });
  });
});
