import { describe, expect, it } from "vitest";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { problemText } from "../../shared/scenario/problem.ts";
import { changed, lineOf, parseProblems, SMALL } from "./small.ts";

/** One broken passage: what replaces what, where the problem is seen, and what is said about it. */
interface Case {
  readonly says: string;
  readonly from: string;
  readonly to: string;
  readonly at?: string;
  readonly path: string;
  readonly found: string;
  readonly expected: string | RegExp;
  readonly hint?: string;
}

const CASES: readonly Case[] = [
  {
    says: "a number outside its range",
    from: "difficulty: 1",
    to: "difficulty: 9",
    path: "meta.difficulty",
    found: "9",
    expected: "at most 4",
  },
  {
    says: "a fraction where a whole number belongs",
    from: "weight: 60",
    to: "weight: 60.5",
    path: "seats[0].objectives[0].weight",
    found: "60.5",
    expected: "a whole number",
  },
  {
    says: "words where a number belongs",
    from: "threshold: 50",
    to: "threshold: fifty",
    path: "seats[0].redLines[0].threshold",
    found: '"fifty"',
    expected: "a number",
  },
  {
    says: "a number where text belongs, with the advice to quote it",
    from: 'id: "1"',
    to: "id: 1",
    path: "texts[0].articles[0].id",
    found: "1",
    expected: "text",
    hint: 'put it in quotes: "1"',
  },
  {
    says: "a word that is none of the possible ones",
    from: "botPolicy: hawk",
    to: "botPolicy: hawc",
    path: "seats[0].botPolicy",
    found: '"hawc"',
    expected: "one of reciprocator, hawk, opportunist, free-rider or absent",
    hint: "did you mean hawk?",
  },
  {
    says: "an objective of an unknown type",
    from: "type: dyad",
    to: "type: diad",
    path: "seats[0].objectives[1].goal.type",
    found: '"diad"',
    expected: /^one of gauge, text, norm, dyad/,
    hint: "did you mean dyad?",
  },
  {
    says: "an unknown field",
    from: "subtitle: A test",
    to: "subtitle: A test\n  minuts: 10",
    at: "minuts: 10",
    path: "meta.minuts",
    found: 'the unknown field "minuts"',
    expected: /^one of the fields id, title/,
  },
  {
    says: "a misspelt field of a discriminated block",
    from: "of: tension, lo: 40",
    to: "of: tension, lo: 40, higher: 3",
    at: "higher: 3",
    path: "seats[0].objectives[1].goal.higher",
    found: 'the unknown field "higher"',
    expected: "one of the fields type, with, of, lo or hi",
  },
  {
    says: "a missing field, at the block that lacks it",
    from: "  setting: Somewhere\n",
    to: "",
    at: "meta:",
    path: "meta.setting",
    found: "nothing",
    expected: "text",
  },
  {
    says: "an empty text",
    from: "title: Small",
    to: 'title: ""',
    path: "meta.title",
    found: "an empty text",
    expected: "some text",
  },
  {
    says: "a block where a list belongs",
    from: "teaches: [Something]",
    to: "teaches: { a: b }",
    at: "teaches:",
    path: "meta.teaches",
    found: "a block of fields",
    expected: "a list",
  },
  {
    says: "a list that is too short",
    from: "suggestions: [Talk.]",
    to: "suggestions: []",
    path: "seats[0].brief.suggestions",
    found: "a list of 0",
    expected: "at least 1 entry",
  },
  {
    says: "a name that is formed wrongly",
    from: "prefs: { ARV: 2, TES: -1 }",
    to: "prefs: { ARV: 2, Tes: -1 }",
    path: "texts[0].articles[0].variants[0].prefs.Tes",
    found: 'the name "Tes"',
    expected: "two to eight capital letters or digits",
  },
  {
    says: "an id that is formed wrongly",
    from: "id: small",
    to: "id: small one",
    path: "meta.id",
    found: '"small one"',
    expected: "letters, digits and hyphens, beginning with a letter",
  },
  {
    says: "a path that leads nowhere",
    from: "path: seat/ARV/press",
    to: "path: ARV.press",
    path: "injects[0].effects[0].path",
    found: '"ARV.press"',
    expected: /^a path such as seat\/ARV\/press/,
  },
  {
    says: "a condition that asks for nothing",
    from: 'when: { signed: { text: pact, with: { "1": [A] } } }',
    to: "when: {}",
    path: "injects[0].when",
    found: "a block of fields",
    expected: "a condition that names at least one thing",
  },
  {
    says: "an id used twice",
    from: "id: calm",
    to: "id: clause",
    at: "id: clause, weight: 40",
    path: "seats[0].objectives[1].id",
    found: 'the id "clause" a second time',
    expected: "an id that nothing else here has",
  },
  {
    says: "an evidence id used twice under one truth",
    from: "truths: [twisted], pointsTo",
    to: "truths: [plain, twisted], pointsTo",
    at: "e2, kind: E-9, truths: [plain, twisted]",
    path: "incidents[0].evidence[2].id",
    found: 'the id "e2" a second time',
    expected: "an id that nothing else here has",
    hint: "entries may share an id only if their truths differ",
  },
  {
    says: "a pair given twice",
    from: "entangle: 50 }",
    to: "entangle: 50 }\n  - { between: [TES, ARV], trust: [35, 35], tension: 40, entangle: 50 }",
    at: "- { between: [TES, ARV]",
    path: "dyads[1].between",
    found: "the pair ARV-TES a second time",
    expected: "each pair once",
  },
];

describe("parsing a scenario", () => {
  it("accepts the small scenario and keeps its sentences apart from its rules", () => {
    const result = parseScenario(SMALL, "small.yaml");
    if (!result.ok) throw new Error(result.error.map(problemText).join("\n"));
    expect(result.value.rules.meta.title).toBe("t:meta.title");
    expect(result.value.texts["t:meta.title"]).toBe("Small");
  });

  it.each(CASES)("reports $says", ({ from, to, at, path, found, expected, hint }) => {
    const text = changed(from, to);
    const problem = parseProblems(text).find((p) => p.path === path);
    expect(problem, "a problem with this path").toBeDefined();
    expect(problem).toMatchObject({ level: "error", file: "small.yaml", line: lineOf(text, at ?? to), found });
    if (expected instanceof RegExp) expect(problem?.expected).toMatch(expected);
    else expect(problem?.expected).toBe(expected);
    expect(problem?.hint).toBe(hint ?? null);
  });

  it("asks whether a misspelt field was meant to be another one", () => {
    const [problem] = parseProblems(changed("publicBrief: It sells", "pubicBrief: It sells")).filter(
      (p) => p.hint !== null,
    );
    expect(problem).toMatchObject({ path: "seats[0].pubicBrief", hint: "did you mean publicBrief?" });
  });

  it("reports all problems of a file at once", () => {
    const text = changed("minutes: 10", "minutes: ten").replace("rounds: 2", "rounds: 200");
    expect(parseProblems(text).map((p) => p.path)).toEqual(["meta.minutes", "rounds"]);
  });

  it("gives the column as well as the line", () => {
    const text = changed("weight: 60", "weight: sixty");
    expect(parseProblems(text)[0]?.column).toBe(
      (text.split("\n")[lineOf(text, "sixty") - 1] ?? "").indexOf("sixty") + 1,
    );
  });

  it("says everything in one line for a terminal", () => {
    const [problem] = parseProblems(changed("botPolicy: hawk", "botPolicy: hawc"));
    expect(problem && problemText(problem)).toBe(
      'small.yaml:31:16 error seats[0].botPolicy: found "hawc", ' +
        "expected one of reciprocator, hawk, opportunist, free-rider or absent (did you mean hawk?)",
    );
  });

  it("gives items that share an id under different truths sentences of their own", () => {
    const result = parseScenario(SMALL, "small.yaml");
    const items = result.ok ? (result.value.rules.incidents[0]?.evidence ?? []) : [];
    expect(items.map((item) => item.id)).toEqual(["e1", "e2", "e2"]);
    expect(new Set(items.map((item) => item.summary)).size).toBe(3);
  });
});

describe("text that is not YAML", () => {
  it.each([
    ["an empty file", "", 1, "an empty value", "a block of fields"],
    ["a list", "- a\n- b\n", 1, "a list of 2", "a block of fields"],
    [
      "a field given twice",
      "format: 1\nformat: 1\n",
      2,
      "a field that stands in this block already",
      "each field once",
    ],
    ["a tab", "meta:\n\tid: a\n", 2, "a tab in the indentation", "spaces"],
    ["a bad indentation", "a: [1,\nb]\n", 2, "a line that does not line up with its block", /^the same indentation/],
    ["an alias without an anchor", "a: *b\n", 1, "an alias without its anchor", "an anchor (&name) further up"],
    ["an open quote", 'a: "b\n', 2, /^text that is not YAML \(.*quote.*\)$/, "well-formed YAML"],
  ])("is reported with its line: %s", (_, text, line, found, expected) => {
    const [problem] = parseProblems(text);
    expect(problem).toMatchObject({ level: "error", file: "small.yaml", line, path: "" });
    if (typeof found === "string") expect(problem?.found).toBe(found);
    else expect(problem?.found).toMatch(found);
    if (typeof expected === "string") expect(problem?.expected).toBe(expected);
    else expect(problem?.expected).toMatch(expected);
  });

  it("never throws, whatever is cut away", () => {
    for (let end = 0; end < SMALL.length; end += 97) expect(() => parseProblems(SMALL.slice(0, end))).not.toThrow();
  });
});
