import { describe, expect, test } from "vitest";
import { catalogues } from "../../../shared/text/catalogues.ts";
import { createFormatter, type Lookup } from "../../../shared/text/format.ts";

const sample = {
  "greet.plain": "Good morning",
  "greet.named": "{who} greets {whom}",
  "count.seats": "{count, plural, =0 {no seat} one {# seat} other {# seats}}",
  "norm.N-ip.title": "No theft for firms",
  "pick.side": "{sideId, select, ARV {yours} other {theirs}}",
};
const names: Lookup = (value) => ({ ARV: "Arvenia", "t:note": "a note" })[value];

function strict(catalogue: Readonly<Record<string, string>>) {
  return createFormatter(catalogue, "en", (key) => {
    throw new Error(`no sentence for ${key}`);
  });
}

describe("a sentence of the catalogue", () => {
  const formatter = strict(sample);
  test("is shown as it is without arguments", () => {
    expect(formatter.format({ key: "greet.plain" })).toBe("Good morning");
  });
  test("counts in the reader's language", () => {
    expect(formatter.format({ key: "count.seats", args: { count: 1 } })).toBe("1 seat");
    expect(formatter.format({ key: "count.seats", args: { count: 3 } })).toBe("3 seats");
  });
  test("shows seats and keys of the scenario by name", () => {
    expect(formatter.format({ key: "greet.named", args: { who: "ARV", whom: "t:note" } }, names)).toBe(
      "Arvenia greets a note",
    );
  });
  test("shows norms and measures by their titles", () => {
    expect(formatter.format({ key: "greet.named", args: { who: "N-ip", whom: "ARV" } }, names)).toBe(
      "No theft for firms greets Arvenia",
    );
  });
  test("can still choose by the id behind a name", () => {
    expect(formatter.format({ key: "pick.side", args: { side: "ARV" } }, names)).toBe("yours");
  });
});

describe("what the catalogue lacks", () => {
  test("is reported", () => {
    expect(() => strict(sample).format({ key: "not.there" })).toThrow("not.there");
  });
  test("still reads as words, with its arguments", () => {
    const formatter = createFormatter(sample, "en");
    expect(formatter.format({ key: "refusal.not-affordable", args: { who: "ARV" } }, names)).toBe(
      "Not affordable (Arvenia)",
    );
  });
  test("reads as words too when an argument is missing", () => {
    expect(createFormatter(sample, "en").format({ key: "greet.named", args: { who: "ARV" } }, names)).toBe(
      "Named (Arvenia)",
    );
  });
  test("never finds a key of JavaScript's own", () => {
    expect(() => strict(sample).format({ key: "constructor" })).toThrow("constructor");
  });
});

describe("a string of a View", () => {
  const formatter = strict(sample);
  test("is words as they are", () => {
    expect(formatter.name("Kordane", names)).toBe("Kordane");
  });
  test("waits with dots while its text has not arrived", () => {
    expect(formatter.name("t:later", names)).toBe("…");
    expect(formatter.name("x:later", names)).toBe("…");
  });
});

describe.each(Object.entries(catalogues))("the catalogue %s", (language, catalogue) => {
  test("holds well-formed messages only", () => {
    const formatter = strict(catalogue);
    const broken = Object.keys(catalogue).filter((key) => {
      try {
        return formatter.format({ key, args: argsOf(catalogue[key as keyof typeof catalogue]) }) === "";
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });
  test("has a language that the formats know", () => {
    expect(Intl.PluralRules.supportedLocalesOf([language])).toEqual([language]);
  });
});

/** A figure for every argument that a message names. */
function argsOf(message: string): Record<string, number> {
  const found = [...message.matchAll(/\{\s*([a-zA-Z]\w*)\s*[,}]/g)].map(([, name]) => [name, 1] as const);
  return Object.fromEntries(found);
}
