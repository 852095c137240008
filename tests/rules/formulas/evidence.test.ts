import fc from "fast-check";
import { expect, test } from "vitest";
import { EVIDENCE_KINDS, type EvidenceKindId } from "../../../shared/catalogue/evidenceKinds.ts";
import { defaults } from "../../../shared/catalogue/params.ts";
import { confidence, likelihoodWord } from "../../../shared/rules/formulas/confidence.ts";
import { detectionChance, erosionPart } from "../../../shared/rules/formulas/detection.ts";
import {
  type EvidenceContext,
  type EvidenceItem,
  posterior,
  reliability,
  verifyChance,
  weigh,
} from "../../../shared/rules/formulas/evidence.ts";

const params = defaults();
const context: EvidenceContext = { hypotheses: ["A", "B", "C", "criminals"], intel: 55, soph: 4, phi: 0.3 };

function item(kind: EvidenceKindId, pointsTo: string, more: Partial<EvidenceItem> = {}): EvidenceItem {
  const { r0, sigma } = EVIDENCE_KINDS[kind];
  return { id: `${kind}-${pointsTo}`, originId: `${kind}-${pointsTo}`, kind, pointsTo, r0, sigma, ...more };
}

const believe = (...items: EvidenceItem[]) => posterior(items, context, params);
const MALWARE = item("E-1", "A");
const TELEMETRY = item("E-5", "A");
const SIGINT = item("E-7", "A", { intel: 75 });

test("W2: one similarity of malware is not enough", () => {
  const weighed = weigh(MALWARE, context, params);
  expect(weighed.r).toBeCloseTo(0.58, 10);
  expect(weighed.f).toBeCloseTo(0.18, 10);
  expect(weighed.rPrime).toBeCloseTo(0.5206, 10);
  expect(weighed.lr).toBeCloseTo(3.26, 2);
  const evidence = believe(MALWARE);
  expect(evidence.p.A).toBeCloseTo(0.52, 2);
  expect(confidence(evidence, params).class).toBe("insufficient");
});

test("W2: vendor telemetry as a second kind gives moderate confidence and the word very likely", () => {
  expect(weigh(TELEMETRY, context, params).rPrime).toBeCloseTo(0.607, 3);
  expect(weigh(TELEMETRY, context, params).lr).toBeCloseTo(4.64, 2);
  const evidence = believe(MALWARE, TELEMETRY);
  expect(evidence.p.A).toBeCloseTo(0.83, 2);
  expect(confidence(evidence, params)).toMatchObject({ class: "moderate", word: "very-likely", next: "high" });
});

test("W2: signals intelligence shared in full by an able ally gives high confidence", () => {
  expect(weigh(SIGINT, context, params).rPrime).toBeCloseTo(0.811, 3);
  expect(weigh(SIGINT, context, params).lr).toBeCloseTo(12.9, 1);
  const evidence = believe(MALWARE, TELEMETRY, SIGINT);
  expect(evidence.p.A).toBeCloseTo(0.985, 3);
  expect(confidence(evidence, params)).toMatchObject({ class: "high", next: null, missing: [] });
});

test("W3: a false flag of three planted kinds gives moderate confidence in the wrong author", () => {
  const planted = [item("E-1", "B"), item("E-4", "B")];
  expect(weigh(item("E-4", "B"), context, params).lr).toBeCloseTo(1.94, 2);
  const two = believe(...planted);
  expect(two.p.B).toBeCloseTo(0.68, 2);
  expect(confidence(two, params).class).toBe("low");
  expect(weigh(item("E-2", "B"), context, params).lr).toBeCloseTo(3.53, 2);
  const three = believe(...planted, item("E-2", "B"));
  expect(three.p.B).toBeCloseTo(0.88, 2);
  expect(confidence(three, params).class).toBe("moderate");
});

test("W3: after the exposure of one plant genuine telemetry turns the picture", () => {
  expect(verifyChance(55, params)).toBeCloseTo(0.58, 10);
  const turned = believe(item("E-4", "B"), TELEMETRY);
  expect(turned.p.A).toBeCloseTo(0.54, 2);
  expect(turned.p.B).toBeCloseTo(0.23, 2);
  expect(believe(item("E-4", "B"), TELEMETRY, SIGINT).p.A).toBeCloseTo(0.94, 2);
});

const anyItem = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(EVIDENCE_KINDS) as EvidenceKindId[])),
    pointsTo: fc.constantFrom("A", "B", "C", "criminals"),
    origin: fc.integer({ min: 0, max: 5 }),
    authenticated: fc.boolean(),
    summary: fc.boolean(),
  })
  .map(({ kind, pointsTo, origin, authenticated, summary }) =>
    item(kind, pointsTo, { id: `${origin}-${kind}-${pointsTo}`, originId: `o${origin}`, authenticated, summary }),
  );
const anyItems = fc.array(anyItem, { maxLength: 8 });

test("probabilities of all hypotheses sum to one", () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const total = Object.values(believe(...items).p).reduce((sum, p) => sum + p, 0);
      return Math.abs(total - 1) < 1e-9;
    }),
  );
});

test("a copy of a known origin changes nothing", () => {
  fc.assert(
    fc.property(fc.array(anyItem, { minLength: 1, maxLength: 6 }), fc.nat(5), (items, at) => {
      const copied = items[at % items.length] as EvidenceItem;
      const summary: EvidenceItem = { ...copied, id: "copy", summary: true, authenticated: false };
      expect(believe(...items, copied, summary).p).toEqual(believe(...items).p);
    }),
  );
});

test("the order in which items arrive does not matter", () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      expect(believe(...[...items].reverse()).p).toEqual(believe(...items).p);
    }),
  );
});

test("an honest item never lowers the true hypothesis on average", () => {
  fc.assert(
    fc.property(anyItems, fc.constantFrom<EvidenceKindId>("E-1", "E-5", "E-7"), (items, kind) => {
      const truth = "A";
      const honest = { ...context, phi: 0 };
      const before = posterior(items, honest, params).p[truth] ?? 0;
      const r = reliability(EVIDENCE_KINDS[kind].r0, honest.intel, honest.soph, 4, params);
      const after = (pointsTo: string) =>
        posterior([...items, item(kind, pointsTo, { originId: "new" })], honest, params).p[truth] ?? 0;
      const others = ["B", "C", "criminals"].map(after);
      const expected = r * after(truth) + ((1 - r) * others.reduce((sum, p) => sum + p, 0)) / 3;
      return expected >= before - 1e-9;
    }),
  );
});

test("a prior of the scenario weighs in, and an item on no listed hypothesis is left out", () => {
  const prior = { A: 3, B: 1, C: 0, criminals: 0 };
  const evidence = posterior([item("E-1", "elsewhere")], { ...context, prior }, params);
  expect(evidence.p).toEqual({ A: 0.75, B: 0.25, C: 0, criminals: 0 });
  expect(evidence.items).toEqual([]);
});

test("authentication removes the forgery discount and a summary weakens an item", () => {
  expect(weigh({ ...MALWARE, authenticated: true }, context, params).rPrime).toBeCloseTo(0.58, 10);
  expect(weigh({ ...MALWARE, summary: true }, context, params).r).toBeCloseTo(0.48, 10);
});

test("reliability never falls to a guess nor rises to certainty", () => {
  expect(reliability(0.1, 0, 5, 4, params)).toBeCloseTo(0.3, 10);
  expect(reliability(0.9, 100, 1, 4, params)).toBe(0.92);
});

test("each likelihood has the word of the intelligence directive", () => {
  const words = [0.04, 0.05, 0.2, 0.45, 0.55, 0.8, 0.95].map((p) => likelihoodWord(p, params));
  expect(words).toEqual([
    "almost-no-chance",
    "very-unlikely",
    "unlikely",
    "roughly-even",
    "likely",
    "very-likely",
    "almost-certain",
  ]);
});

test("the assessment says what would raise the confidence", () => {
  const { next, missing } = confidence(believe(MALWARE), params);
  expect(next).toBe("low");
  expect(missing).toEqual([{ code: "likelihood", need: 0.55, have: expect.closeTo(0.52, 2) }]);
  const twice = confidence(believe(MALWARE, item("E-1", "A", { originId: "second" })), params);
  expect(twice.missing).toContainEqual({ code: "kinds", need: 2, have: 1 });
});

test("a good item that says otherwise bars high confidence until it is examined", () => {
  const strong = [SIGINT, TELEMETRY, item("E-9", "A"), item("E-2", "A")];
  const contradicting = item("E-6", "B");
  expect(confidence(believe(...strong, contradicting), params)).toMatchObject({
    class: "moderate",
    missing: [{ code: "contradiction", items: ["E-6-B"] }],
  });
  expect(confidence(believe(...strong, { ...contradicting, examined: true }), params).class).toBe("high");
});

test("high confidence needs one item that is hard to fake", () => {
  const soft = ["E-1", "E-2", "E-5", "E-6"] as const;
  expect(confidence(believe(...soft.map((kind) => item(kind, "A"))), params)).toMatchObject({
    class: "moderate",
    missing: [{ code: "hard-to-fake", need: 0.1 }],
  });
});

test("confidence in another hypothesis than the leading one is insufficient", () => {
  expect(confidence(believe(MALWARE, TELEMETRY), params, "B")).toMatchObject({ class: "insufficient", kinds: [] });
});

test("hidden incidents are found more easily by the able and less easily if stealthy", () => {
  expect(detectionChance(60, 50, 0.6, params)).toBeCloseTo(0.41, 10);
  expect(detectionChance(0, 0, 1, params)).toBe(0.05);
  expect(detectionChance(100, 100, 0, params)).toBeCloseTo(0.9, 10);
});

test("erosion falls due once, and for a tolerated incident in two halves", () => {
  const incident = { w: 2, answered: false, tolerated: false, leaked: false, booked: "none" as const };
  expect(erosionPart(incident, params)).toBe(1);
  expect(erosionPart({ ...incident, w: 1 }, params)).toBe(0);
  expect(erosionPart({ ...incident, answered: true }, params)).toBe(0);
  expect(erosionPart({ ...incident, booked: "full" }, params)).toBe(0);
  const tolerated = { ...incident, tolerated: true };
  expect(erosionPart(tolerated, params)).toBe(0.5);
  expect(erosionPart({ ...tolerated, booked: "half" }, params)).toBe(0);
  expect(erosionPart({ ...tolerated, booked: "half", leaked: true }, params)).toBe(0.5);
});
