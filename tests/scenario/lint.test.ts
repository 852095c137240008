import { describe, expect, it } from "vitest";
import { changed, lineOf, lintProblems, SMALL } from "./small.ts";

interface Case {
  readonly says: string;
  readonly from: string;
  readonly to: string;
  /** The passage that the problem is shown at; by default the one that was put in. */
  readonly at?: string;
  readonly level?: "error" | "warning";
  readonly path: string;
  readonly found: string | RegExp;
  readonly expected: string | RegExp;
  readonly hint?: string;
}

const DEAD: readonly Case[] = [
  {
    says: "a red line on an unknown norm",
    from: "norm: N-ip, threshold",
    to: "norm: N-iq, threshold",
    path: "seats[0].redLines[0].norm",
    found: '"N-iq"',
    expected: "a norm of the scenario: N-ip",
    hint: "did you mean N-ip?",
  },
  {
    says: "a pledge that the seat is not offered",
    from: "pledge: R-10",
    to: "pledge: R-08",
    path: "seats[0].redLines[0].pledge",
    found: '"R-08"',
    expected: "a measure that the seat is offered: R-03 or R-10",
  },
  {
    says: "an access to a seat that is not there",
    from: "target: ARV, layer",
    to: "target: ARW, layer",
    path: "seats[1].access[0].target",
    found: '"ARW"',
    expected: "another seat: ARV",
    hint: "did you mean ARV?",
  },
  {
    says: "an unknown operation",
    from: "operation: theft",
    to: "operation: teft",
    path: "seats[1].access[0].operation",
    found: '"teft"',
    expected: /^an operation: espionage, theft/,
    hint: "did you mean theft?",
  },
  {
    says: "an unknown order",
    from: "orders: [claim, respond]",
    to: "orders: [claim, respnd]",
    path: "seats[0].orders[1]",
    found: '"respnd"',
    expected: /^an order: claim, respond/,
    hint: "did you mean respond?",
  },
  {
    says: "an unknown measure",
    from: "measures: [R-03, R-10]",
    to: "measures: [R-99, R-10]",
    path: "seats[0].measures[0]",
    found: '"R-99"',
    expected: /^a measure: R-01/,
  },
  {
    says: "an objective on an unknown text",
    from: "text: pact, article",
    to: "text: pakt, article",
    path: "seats[0].objectives[0].goal.text",
    found: '"pakt"',
    expected: "a text: pact",
    hint: "did you mean pact?",
  },
  {
    says: "an objective on an unknown article",
    from: 'article: "1"',
    to: 'article: "2"',
    path: "seats[0].objectives[0].goal.article",
    found: '"2"',
    expected: "an article: 1",
  },
  {
    says: "an objective on an unknown variant",
    from: "values: { A: 1, B: 0.5 }",
    to: "values: { A: 1, B: 0.5, D: 1 }",
    path: "seats[0].objectives[0].goal.values.D",
    found: '"D"',
    expected: "a variant of article 1: A or B",
  },
  {
    says: "an objective on an unknown gauge",
    from: "gauge: econ",
    to: "gauge: ekon",
    path: "seats[1].objectives[0].goal.gauge",
    found: '"ekon"',
    expected: /^a gauge: econ, legit/,
    hint: "did you mean econ?",
  },
  {
    says: "an objective with a seat that is no partner",
    from: "with: TES, of",
    to: "with: ARV, of",
    path: "seats[0].objectives[1].goal.with",
    found: '"ARV"',
    expected: "a seat that forms a pair with this one: TES",
  },
  {
    says: "an objective on an unknown flag",
    from: "goal: { type: gauge, gauge: econ, lo: 60, hi: 70 }",
    to: "goal: { type: event, flag: payed, want: true }",
    path: "seats[1].objectives[0].goal.flag",
    found: '"payed"',
    expected: "a flag: paid",
  },
  {
    says: "a count that nobody keeps",
    from: "goal: { type: gauge, gauge: econ, lo: 60, hi: 70 }",
    to: "goal: { type: count, metric: dials, lo: 0, hi: 3 }",
    path: "seats[1].objectives[0].goal.metric",
    found: '"dials"',
    expected: "a count: deals",
    hint: "did you mean deals?",
  },
  {
    says: "a party without a seat",
    from: "parties: [ARV, TES]",
    to: "parties: [ARV, TES, KES]",
    path: "texts[0].parties[2]",
    found: '"KES"',
    expected: "a seat: ARV or TES",
    hint: "did you mean TES?",
  },
  {
    says: "a preference of somebody who is no party",
    from: "prefs: { ARV: 0, TES: 1 }",
    to: "prefs: { ARV: 0, TES: 1, KOR: 1 }",
    path: "texts[0].articles[0].variants[1].prefs.KOR",
    found: '"KOR"',
    expected: "a party to the text: ARV or TES",
  },
  {
    says: "a variant that adopts an unknown norm",
    from: "adopts: [N-ip]",
    to: "adopts: [N-c]",
    path: "texts[0].articles[0].variants[0].adopts[0]",
    found: '"N-c"',
    expected: "a norm of the scenario: N-ip",
  },
  {
    says: "a variant that settles an unknown incident",
    from: "settles: [I1]",
    to: "settles: [I2]",
    path: "texts[0].articles[0].variants[1].settles[0]",
    found: '"I2"',
    expected: "an incident: I1",
    hint: "did you mean I1?",
  },
  {
    says: "a variant that bars something unknown",
    from: "settles: [I1]",
    to: 'bars: ["claim:I7"]',
    path: "texts[0].articles[0].variants[1].bars[0]",
    found: '"claim:I7"',
    expected: /^a measure or claim:<incident>/,
    hint: "did you mean claim:I1?",
  },
  {
    says: "an unknown confidence-building measure",
    from: "settles: [I1]",
    to: "cbms: [hotline.etablish]",
    path: "texts[0].articles[0].variants[1].cbms[0]",
    found: '"hotline.etablish"',
    expected: /^a confidence-building measure/,
    hint: "did you mean hotline.establish?",
  },
  {
    says: "an incident with an unknown victim",
    from: "target: ARV\n",
    to: "target: KOR\n",
    path: "incidents[0].target",
    found: '"KOR"',
    expected: "a seat: ARV or TES",
  },
  {
    says: "a campaign without its beginning",
    from: "story: Drawings are gone.",
    to: "story: Drawings are gone.\n    campaignOf: I0",
    at: "campaignOf: I0",
    path: "incidents[0].campaignOf",
    found: '"I0"',
    expected: "an earlier incident, of which there is none",
  },
  {
    says: "a truth with an unknown author",
    from: "plain: { hypothesis: state,",
    to: "plain: { hypothesis: state, author: KOR,",
    path: "incidents[0].truths.plain.author",
    found: '"KOR"',
    expected: "a seat: ARV or TES",
  },
  {
    says: "a hypothesis about an unknown state",
    from: "state: KOR }",
    to: "state: KOS }",
    path: "incidents[0].hypotheses[1].state",
    found: '"KOS"',
    expected: "a state: ARV, TES or KOR",
    hint: "did you mean KOR?",
  },
  {
    says: "an item that points to no hypothesis",
    from: "pointsTo: state, holders: [ARV]",
    to: "pointsTo: nobody, holders: [ARV]",
    path: "incidents[0].evidence[0].pointsTo",
    found: '"nobody"',
    expected: "a hypothesis of this incident: state or other",
  },
  {
    says: "an item that nobody can find",
    from: "holders: [ARV], label",
    to: "holders: [], label",
    level: "warning",
    path: "incidents[0].evidence[0]",
    found: "e1, which nobody holds or can find",
    expected: "a holder or a pool",
  },
  {
    says: "an item for an unknown truth",
    from: "truths: [twisted]",
    to: "truths: [twisted, strange]",
    path: "incidents[0].evidence[2].truths[1]",
    found: '"strange"',
    expected: "a truth of the scenario: plain or twisted",
  },
  {
    says: "news for an unknown seat",
    from: "voice: press",
    to: "voice: press\n    audience: [ARV, XYZ]",
    at: "audience: [ARV, XYZ]",
    path: "injects[0].audience[1]",
    found: '"XYZ"',
    expected: "a seat: ARV or TES",
  },
  {
    says: "a condition on an unknown variant",
    from: '"1": [A] }',
    to: '"1": [C] }',
    path: "injects[0].when.signed.with.1[0]",
    found: '"C"',
    expected: "a variant of article 1: A or B",
  },
  {
    says: "a condition on an unknown order, however deep",
    from: 'when: { signed: { text: pact, with: { "1": [A] } } }',
    to: "when: { not: { any: [{ ordered: { by: TES, of: [covert.usee] } }] } }",
    path: "injects[0].when.not.any[0].ordered.of[0]",
    found: '"covert.usee"',
    expected: /^an order: /,
    hint: "did you mean covert.use?",
  },
  {
    says: "an ending that asks for an unknown norm",
    from: "when: { signed: { text: pact } }, title: Signed",
    to: "when: { norm: { id: N-f, min: 3 } }, title: Signed",
    path: "endings[0].when.norm.id",
    found: '"N-f"',
    expected: "a norm of the scenario: N-ip",
  },
  {
    says: "an effect on an unknown gauge",
    from: "path: seat/ARV/press",
    to: "path: seat/ARV/pres",
    path: "injects[0].effects[0].path",
    found: '"pres"',
    expected: /^a gauge: econ/,
    hint: "did you mean press?",
  },
  {
    says: "an effect on a pair written the wrong way round",
    from: "path: seat/ARV/press",
    to: "path: dyad/TES-ARV/tension",
    path: "injects[0].effects[0].path",
    found: '"TES-ARV"',
    expected: "a pair in the order of the alphabet: ARV-TES",
  },
  {
    says: "a norm that the catalogue lacks",
    from: "- { id: N-ip, strength",
    to: "- { id: N-zz, strength",
    path: "norms[0].id",
    found: '"N-zz"',
    expected: /^a norm of the catalogue/,
  },
  {
    says: "an unknown number of the rules",
    from: "income.base: 1",
    to: "income.bass: 1",
    path: "params.income.bass",
    found: '"income.bass"',
    expected: "a number of the rules",
    hint: "did you mean income.base?",
  },
];

const LONG = Array.from({ length: 41 }, () => "word").join(" ");
const VERY_LONG = Array.from({ length: 450 }, () => "word").join(" ");

const SENSE: readonly Case[] = [
  {
    says: "weights that do not add up",
    from: "weight: 60",
    to: "weight: 50",
    at: "objectives:",
    path: "seats[0].objectives",
    found: "weights of ARV that add up to 90",
    expected: "100",
  },
  {
    says: "an objective that contradicts the capital",
    from: "values: { A: 1, B: 0.5 }",
    to: "values: { A: 0.2, B: 0.5 }",
    level: "warning",
    path: "seats[0].objectives[0].goal.values",
    found: "B above A of article 1, while the preferences of ARV say otherwise",
    expected: "objective and preferences that rank variants alike",
  },
  {
    says: "an objective without a value for a variant",
    from: "values: { A: 1, B: 0.5 }",
    to: "values: { A: 1 }",
    level: "warning",
    path: "seats[0].objectives[0].goal.values",
    found: "no value for variant B",
    expected: "a value for each variant",
    hint: "without one, B counts as none",
  },
  {
    says: "a pledge far above its threshold",
    from: "threshold: 50",
    to: "threshold: 20",
    level: "warning",
    path: "seats[0].redLines[0].pledge",
    found: "R-10, 40 points above the threshold of 20",
    expected: /^a measure from -30 to \+27 points/,
  },
  {
    says: "a pledge far below its threshold",
    from: "threshold: 50, pledge: R-10",
    to: "threshold: 50, pledge: R-03",
    level: "warning",
    path: "seats[0].redLines[0].pledge",
    found: "R-03, 35 points below the threshold of 50",
    expected: /^a measure from -30/,
  },
  {
    says: "a missing preference of a party",
    from: "prefs: { ARV: 0, TES: 1 }",
    to: "prefs: { ARV: 0 }",
    path: "texts[0].articles[0].variants[1].prefs",
    found: "no preference of TES",
    expected: "one for each party, from -3 to 3",
  },
  {
    says: "news after the last round",
    from: "id: rain\n    round: 2",
    to: "id: rain\n    round: 3",
    at: "round: 3",
    path: "injects[0].round",
    found: "round 3",
    expected: "round 2 or earlier, since there are no more",
  },
  {
    says: "an item that appears after the last round",
    from: "holders: [ARV], label",
    to: "holders: [ARV], fromRound: 5, label",
    path: "incidents[0].evidence[0].fromRound",
    found: "round 5",
    expected: "round 2 or earlier, since there are no more",
  },
  {
    says: "a text that opens for signature too late",
    from: "rule: F-7",
    to: "rule: F-7\n    signFrom: 4",
    at: "signFrom: 4",
    path: "texts[0].signFrom",
    found: "round 4",
    expected: "round 2 or earlier, since there are no more",
  },
  {
    says: "an incident without an entry for a truth",
    from: "      twisted: { hypothesis: other, maxWording: 3, note: It was not. }\n",
    to: "",
    at: "    truths:\n      plain",
    path: "incidents[0].truths",
    found: "no entry for the truth twisted",
    expected: "one for each truth of the scenario",
  },
  {
    says: "a truth that names no hypothesis",
    from: "twisted: { hypothesis: other",
    to: "twisted: { hypothesis: othr",
    path: "incidents[0].truths.twisted.hypothesis",
    found: '"othr"',
    expected: "a hypothesis of this incident: state or other",
    hint: "did you mean other?",
  },
  {
    says: "an item whose kind would give the truth away",
    from: "e2, kind: E-9, truths: [twisted]",
    to: "e2, kind: E-6, truths: [twisted]",
    path: "incidents[0].evidence[2]",
    found: "e2 with other kind, holders, pool or round",
    expected: "the same in all its entries",
    hint: "else its presence gives the truth away",
  },
  {
    says: "an item that is missing under one truth",
    from: "      - { id: e2, kind: E-9, truths: [twisted], pointsTo: other, holders: [TES], label: The sealed letter, summary: A no. }\n",
    to: "",
    at: "truths: [plain]",
    level: "warning",
    path: "incidents[0].evidence[1].truths",
    found: "no e2 under twisted",
    expected: "an entry for each truth",
    hint: "else its presence gives the truth away",
  },
  {
    says: "a pair without a relation",
    from: "between: [ARV, TES]",
    to: "between: [ARV, ARV]",
    at: "dyads:",
    path: "dyads",
    found: "no entry for ARV-TES",
    expected: "one for each pair of seats",
  },
  {
    says: "a phase without its time",
    from: "consultation: 60, decision: 60",
    to: "consultation: 60",
    path: "timing[0]",
    found: "no time for decision",
    expected: "seconds for each phase of the scenario",
  },
  {
    says: "a game that could end without an ending",
    from: "grade: bad, title",
    to: "grade: bad, when: { rungReached: 6 }, title",
    path: "endings[1].when",
    found: "a condition on the last ending",
    expected: "none, so that every game has an ending",
  },
  {
    says: "an ending that hides those after it",
    from: "when: { signed: { text: pact } }, title: Signed",
    to: "title: Signed",
    path: "endings[0]",
    found: "no condition on signed",
    expected: "one, since no later ending could be reached",
  },
  {
    says: "more seats than there are",
    from: "seats: [2, 2]",
    to: "seats: [2, 3]",
    path: "meta.seats",
    found: "2 to 3",
    expected: "two numbers up to 2, the smaller first",
  },
  {
    says: "a number of the rules outside its sensible range",
    from: "income.base: 1",
    to: "income.base: 40",
    level: "warning",
    path: "params.income.base",
    found: "40",
    expected: "a number within its sensible range",
  },
  {
    says: "a wording that nobody can read aloud",
    from: "wording: No theft.",
    to: `wording: ${LONG}`,
    level: "warning",
    path: "texts[0].articles[0].variants[0].wording",
    found: "41 words",
    expected: "at most 40",
  },
  {
    says: "a brief that takes more than two minutes",
    from: "know: Little.",
    to: `know: ${VERY_LONG}`,
    level: "warning",
    path: "seats[0].brief",
    found: "455 words",
    expected: "at most 440, which is two minutes of reading",
  },
  {
    says: "a brief that gives away what the other side holds",
    from: "want: A text.",
    to: "want: To see the sealed letter.",
    path: "seats[0].brief.want",
    found: '"The sealed letter" in the brief of ARV',
    expected: "no word of evidence that a reader does not hold",
  },
  {
    says: "news that gives away what one side holds",
    from: "text: It rains.",
    to: "text: It rains on rented servers.",
    path: "injects[0].text",
    found: '"Rented servers" in the news',
    expected: "no word of evidence that a reader does not hold",
  },
];

describe("linting a scenario", () => {
  it("has nothing to say about the small scenario", () => {
    expect(lintProblems(SMALL)).toEqual([]);
  });

  it.each(DEAD)("finds a dead reference: $says", found);
  it.each(SENSE)("finds what makes no sense: $says", found);

  it("lets a brief name what its own seat holds", () => {
    expect(lintProblems(changed("know: More.", "know: The sealed letter."))).toEqual([]);
  });

  it("lists problems in the order of the file", () => {
    const text = changed("weight: 60", "weight: 50").replace("minutes: 10", "minutes: 10").replace("[2, 2]", "[2, 9]");
    const lines = lintProblems(text).map((p) => p.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines).toHaveLength(2);
  });
});

function found({ from, to, at, level, path, found, expected: wanted, hint }: Case): void {
  const text = changed(from, to);
  const problem = lintProblems(text).find((p) => p.path === path);
  expect(problem, `a problem at ${path}`).toBeDefined();
  expect(problem).toMatchObject({ level: level ?? "error", file: "small.yaml", line: lineOf(text, at ?? to) });
  matches(problem?.found, found);
  matches(problem?.expected, wanted);
  if (hint !== undefined) expect(problem?.hint).toBe(hint);
}

function matches(said: string | undefined, wanted: string | RegExp): void {
  if (typeof wanted === "string") expect(said).toBe(wanted);
  else expect(said).toMatch(wanted);
}
