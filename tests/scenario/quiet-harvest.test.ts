import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVIDENCE_KINDS } from "../../shared/catalogue/evidenceKinds.ts";
import { withOverrides } from "../../shared/catalogue/params.ts";
import { confidence } from "../../shared/rules/formulas/confidence.ts";
import { type EvidenceItem, type Posterior, posterior } from "../../shared/rules/formulas/evidence.ts";
import { sev100, sevStar } from "../../shared/rules/formulas/severity.ts";
import { evidenceUnder, type ScenarioEvidence } from "../../shared/scenario/compile.ts";
import { readScenario } from "../../shared/scenario/parse.ts";
import { problemText } from "../../shared/scenario/problem.ts";

const FILE = "scenarios/quiet-harvest/scenario.yaml";
const TRUTHS = { province: "contractor", capital: "capital", "false-flag": "kordane" };

function load() {
  const result = readScenario(readFileSync(new URL(`../../${FILE}`, import.meta.url), "utf8"), FILE);
  if (!result.ok) throw new Error(result.error.map(problemText).join("\n"));
  return result.value;
}

const { rules, texts } = load().compiled;
const params = withOverrides(rules.params);

function incident(id: string) {
  const found = rules.incidents.find((i) => i.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** What a seat of Arvenia's capability should believe after some items. */
function believed(id: string, items: readonly ScenarioEvidence[]): Posterior {
  const { hypotheses, criteria } = incident(id);
  const context = { hypotheses: hypotheses.map((h) => h.id), intel: 80, soph: criteria.sophistication };
  return posterior(items.map(asItem), { ...context, phi: params["evidence.phi"] }, params);
}

function asItem({ id, kind, pointsTo }: ScenarioEvidence): EvidenceItem {
  const { r0, sigma } = EVIDENCE_KINDS[kind as keyof typeof EVIDENCE_KINDS];
  return { id, originId: id, kind, pointsTo, r0, sigma };
}

const itemsOf = (id: string, truth: string, ids: readonly string[]) =>
  evidenceUnder(incident(id), truth).filter((item) => ids.includes(item.id));

describe("Quiet Harvest", () => {
  describe.each(Object.entries(TRUTHS))("under the truth %s", (truth, hypothesis) => {
    it.each(["I1", "I3"])("shows who was behind %s to two seats that share all they have", (id) => {
      const evidence = believed(id, evidenceUnder(incident(id), truth));
      expect(evidence.leading).toBe(hypothesis);
      expect(["moderate", "high"]).toContain(confidence(evidence, params).class);
    });

    it("lets one good story mislead whoever speaks after two items", () => {
      const early = believed("I1", itemsOf("I1", truth, ["e11", "e13"]));
      expect(early.leading).toBe("capital");
      expect(confidence(early, params)).toMatchObject({ class: "low", word: "likely" });
    });

    it("starts with files that look the same", () => {
      const look = (seat: string) =>
        rules.incidents.flatMap((i) =>
          evidenceUnder(i, truth)
            .filter((item) => item.holders.includes(seat) || item.pool.includes(seat))
            .map((item) => [item.id, item.kind, item.fromRound]),
        );
      const elsewhere = (seat: string) =>
        rules.incidents.flatMap((i) =>
          evidenceUnder(i, "province")
            .filter((item) => item.holders.includes(seat) || item.pool.includes(seat))
            .map((item) => [item.id, item.kind, item.fromRound]),
        );
      expect(look("ARV")).toEqual(elsewhere("ARV"));
      expect(look("TES")).toEqual(elsewhere("TES"));
    });

    it("hands Arvenia the same first item", () => {
      const [first] = itemsOf("I1", truth, ["e11"]);
      expect(first).toMatchObject({ pointsTo: "contractor", holders: ["ARV"] });
      expect(texts[first?.summary ?? ""]).toContain("Meren");
    });
  });

  it("keeps Kordane's mask on as long as Tessaria keeps its finding to itself", () => {
    const alone = believed("I1", itemsOf("I1", "false-flag", ["e11", "e12", "e13", "e15"]));
    expect(confidence(alone, params).class).toBe("insufficient");
  });

  it("lets Arvenia reach moderate confidence without help where the trail is straight", () => {
    const province = believed("I1", itemsOf("I1", "province", ["e11", "e12"]));
    expect(confidence(province, params)).toMatchObject({ hypothesis: "contractor", class: "moderate" });
    const capital = believed("I1", itemsOf("I1", "capital", ["e11", "e12", "e13", "e15"]));
    expect(confidence(capital, params)).toMatchObject({ hypothesis: "capital", class: "moderate" });
  });

  it("makes sanctions fit the second theft only if the first was attributed", () => {
    const severity = sev100(incident("I3").criteria, params);
    const fits = (earlier: number) => 60 - sevStar(severity, earlier, params) <= params["proportionality.high"];
    expect(severity).toBe(42.5);
    expect(fits(0)).toBe(false);
    expect(fits(1)).toBe(true);
  });

  it("rates the first theft moderate and the archive barely so", () => {
    expect(sev100(incident("I1").criteria, params)).toBe(32.5);
    expect(sev100(incident("I2").criteria, params)).toBe(20);
  });

  it("takes forty minutes of play", () => {
    const minutes = rules.timing.map((round) => Object.values(round).reduce((sum, s) => sum + s, 0) / 60);
    expect(minutes).toEqual([12, 10, 9, 9]);
  });

  it("offers nobody more than nine orders", () => {
    for (const seat of rules.seats) expect(seat.orders.length).toBeLessThanOrEqual(9);
  });

  it("announces parliament a day before it meets", () => {
    const at = (id: string) => rules.injects.find((i) => i.id === id);
    expect(at("parliament-tomorrow")?.round).toBe((at("parliament")?.round ?? 0) - 1);
  });

  it("lets several voices speak in each round", () => {
    for (let round = 1; round <= rules.rounds; round++) {
      const voices = rules.injects.filter((i) => i.round === round && i.when === undefined).map((i) => i.voice);
      expect(new Set(voices).size, `voices of round ${round}`).toBeGreaterThanOrEqual(2);
    }
  });
});
