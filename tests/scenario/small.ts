import { knownNames, lintScenario } from "../../shared/scenario/lint.ts";
import { parseScenario, readScenario } from "../../shared/scenario/parse.ts";
import type { ScenarioProblem } from "../../shared/scenario/problem.ts";

/** The smallest scenario that the linter has nothing to say about. */
export const SMALL = `format: 1
meta:
  id: small
  title: Small
  subtitle: A test
  difficulty: 1
  seats: [2, 2]
  minutes: 10
  summary: Two states and a sentence.
  teaches: [Something]
  setting: Somewhere
rounds: 2
epilogueRounds: 1
phases: [briefing, consultation, decision]
timing:
  - { briefing: 60, consultation: 60, decision: 60 }
params:
  income.base: 1
switches: { covertOps: true }
truths:
  - id: plain
  - id: twisted
world:
  thirdState: { id: KOR, name: Kordane, flag: KOR }
seats:
  - id: ARV
    kind: state
    name: Arvenia
    bloc: Concord
    flag: ARV
    botPolicy: hawk
    publicBrief: It sells ideas.
    brief: { who: You., want: A text., know: Little., fear: Much., suggestions: [Talk.] }
    start: { econ: 70, legit: 60, cred: 50, press: 20, intel: 60, pc: 3, inst: 1, D: [3, 3, 3, 3, 3] }
    redLines:
      - { id: line, norm: N-ip, threshold: 50, pledge: R-10, confidence: moderate, label: No more. }
    objectives:
      - { id: clause, weight: 60, label: The clause, goal: { type: text, text: pact, article: "1", values: { A: 1, B: 0.5 }, none: 0 } }
      - { id: calm, weight: 40, label: Calm, goal: { type: dyad, with: TES, of: tension, lo: 40, hi: 20 } }
    orders: [claim, respond]
    measures: [R-03, R-10]
  - id: TES
    kind: state
    name: Tessaria
    bloc: Meridian
    flag: TES
    botPolicy: opportunist
    publicBrief: It makes things.
    brief: { who: You., want: No text., know: More., fear: Less., suggestions: [Wait.] }
    start: { econ: 60, legit: 50, cred: 50, press: 20, intel: 60, pc: 3, inst: 1, D: [3, 3, 3, 3, 3] }
    access:
      - { id: door, target: ARV, layer: data, operation: theft, stealth: 0.5, persistence: 0.5 }
    objectives:
      - { id: growth, weight: 100, label: Growth, goal: { type: gauge, gauge: econ, lo: 60, hi: 70 } }
    orders: [claim]
dyads:
  - { between: [ARV, TES], trust: [35, 35], tension: 40, entangle: 50 }
norms:
  - { id: N-ip, strength: 30, clarity: 0.75 }
texts:
  - id: pact
    title: Pact
    rule: F-7
    parties: [ARV, TES]
    articles:
      - id: "1"
        title: Theft
        variants:
          - { id: A, wording: No theft., short: None, clarity: 1, prefs: { ARV: 2, TES: -1 }, adopts: [N-ip] }
          - { id: B, wording: Less theft., short: Less, clarity: 0.5, prefs: { ARV: 0, TES: 1 }, settles: [I1] }
incidents:
  - id: I1
    title: Lantern
    story: Drawings are gone.
    round: 1
    target: ARV
    layer: data
    norm: N-ip
    criteria: { scope: 2, scale: 2, duration: 2, intensity: 2, complexity: 2, sophistication: 3, impact: 2 }
    hypotheses:
      - { id: state, label: The state, state: TES }
      - { id: other, label: Another state, state: KOR }
    truths:
      plain: { hypothesis: state, maxWording: 3, note: It was. }
      twisted: { hypothesis: other, maxWording: 3, note: It was not. }
    evidence:
      - { id: e1, kind: E-2, pointsTo: state, holders: [ARV], label: Rented servers, summary: Four of them. }
      - { id: e2, kind: E-9, truths: [plain], pointsTo: state, holders: [TES], label: The sealed letter, summary: A yes. }
      - { id: e2, kind: E-9, truths: [twisted], pointsTo: other, holders: [TES], label: The sealed letter, summary: A no. }
injects:
  - id: rain
    round: 2
    voice: press
    when: { signed: { text: pact, with: { "1": [A] } } }
    effects: [{ path: seat/ARV/press, add: 5 }]
    headline: Rain
    text: It rains.
endings:
  - { id: signed, grade: good, when: { signed: { text: pact } }, title: Signed, text: They signed. }
  - { id: empty, grade: bad, title: Empty, text: They did not. }
`;

const KNOWN = knownNames(["claim", "respond", "investigate", "covert.use"], { flags: ["paid"], metrics: ["deals"] });

/** The small scenario with one passage replaced by another. */
export function changed(from: string, to: string): string {
  if (SMALL.split(from).length !== 2) throw new Error(`"${from}" does not stand there exactly once`);
  return SMALL.replace(from, to);
}

/** The line (from 1) on which a passage stands. */
export function lineOf(text: string, passage: string): number {
  const at = text.indexOf(passage);
  if (at < 0) throw new Error(`no "${passage}"`);
  return text.slice(0, at).split("\n").length;
}

/** What parsing says about a text. */
export function parseProblems(text: string): ScenarioProblem[] {
  const result = parseScenario(text, "small.yaml");
  return result.ok ? [] : result.error;
}

/** What linting says about a text that parses. */
export function lintProblems(text: string): ScenarioProblem[] {
  const result = readScenario(text, "small.yaml");
  if (!result.ok) throw new Error(`does not parse: ${result.error.map((p) => p.path).join(", ")}`);
  return lintScenario(result.value, KNOWN);
}
