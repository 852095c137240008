import { describe, expect, test } from "vitest";
import { entriesOf, GROUPS, onlyOffered, search, type Term } from "../../../client/panels/rules/glossary.ts";
import { en } from "../../../shared/text/en.ts";

const entries = entriesOf(en);
const term = (title: string, help: string): Term => ({ key: title, group: "words", title, help });

describe("the library of terms", () => {
  test("has something in every group", () => {
    expect(GROUPS.filter((group) => !entries.some((entry) => entry.group === group))).toEqual([]);
  });
  test("has a word for everything that it explains", () => {
    const explained = Object.keys(en).filter((key) => key.startsWith("desk.term."));
    expect(explained.filter((key) => !entries.some((entry) => entry.helpKey === key))).toEqual([]);
  });
  test("explains every rung, likelihood and confidence", () => {
    const has = (group: string): number => entries.filter((entry) => entry.group === group).length;
    expect([has("ladder"), has("likelihood"), has("confidence")]).toEqual([14, 7, 4]);
  });
  test("shows only the orders that this game offers", () => {
    const shown = onlyOffered(entries, { orders: new Set(["claim"]) });
    expect(shown.filter(({ group }) => group === "orders").map(({ id }) => id)).toEqual(["claim"]);
    expect(shown.filter(({ group }) => group === "measures")).not.toEqual([]);
  });
});

describe("looking for a term", () => {
  const terms = [term("Hotline", "A line."), term("Retorsion", "Unfriendly."), term("Démarche", "Not a hotline.")];
  const titles = (wanted: string): string[] => search(terms, wanted).map(({ title }) => title);
  test("finds it without its accents and capitals", () => {
    expect(titles("demarche")).toEqual(["Démarche"]);
  });
  test("puts what is called so before what mentions it", () => {
    expect(titles("hotline")).toEqual(["Hotline", "Démarche"]);
  });
  test("wants every word", () => {
    expect(titles("not hotline")).toEqual(["Démarche"]);
    expect(titles("hotline sanctions")).toEqual([]);
  });
  test("shows all while nothing is looked for", () => {
    expect(titles("  ")).toHaveLength(3);
  });
});
