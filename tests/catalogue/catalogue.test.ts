import { expect, test } from "vitest";
import { CBM_IDS, CBMS } from "../../shared/catalogue/cbms.ts";
import { CHANNEL_IDS, CHANNELS } from "../../shared/catalogue/channels.ts";
import { EVIDENCE_KIND_IDS, EVIDENCE_KINDS } from "../../shared/catalogue/evidenceKinds.ts";
import { RUNGS, responsesOn } from "../../shared/catalogue/ladder.ts";
import { isNormId, NORM_IDS, NORMS } from "../../shared/catalogue/norms.ts";
import { OPERATION_IDS, OPERATIONS } from "../../shared/catalogue/operations.ts";
import { defaults } from "../../shared/catalogue/params.ts";
import { isResponseId, RESPONSE_IDS, RESPONSES } from "../../shared/catalogue/responses.ts";
import { atLeast } from "../../shared/catalogue/wordings.ts";
import { r1 } from "../../shared/engine/gauge.ts";
import { sev100 } from "../../shared/rules/formulas/severity.ts";

test("every entry of the catalogue stands under its own id", () => {
  const lists: [readonly string[], Readonly<Record<string, { id: string }>>][] = [
    [RESPONSE_IDS, RESPONSES],
    [EVIDENCE_KIND_IDS, EVIDENCE_KINDS],
    [CBM_IDS, CBMS],
    [NORM_IDS, NORMS],
    [OPERATION_IDS, OPERATIONS],
    [CHANNEL_IDS, CHANNELS],
  ];
  for (const [ids, table] of lists) {
    expect(Object.keys(table).sort()).toEqual([...ids].sort());
    for (const id of ids) expect(table[id]?.id).toBe(id);
  }
});

test("every response stands on a rung", () => {
  for (const response of Object.values(RESPONSES)) expect(RUNGS[response.rung]?.rung).toBe(response.rung);
  expect(responsesOn(6)).toEqual(["R-10", "R-11"]);
  expect(responsesOn(0)).toEqual([]);
  expect(RUNGS).toHaveLength(11);
});

test("what stands until lifted can be undone, and a countermeasure must be", () => {
  for (const response of Object.values(RESPONSES)) if (response.standing) expect(response.reversible).toBe(true);
  expect([RESPONSES["R-12"].reversible, RESPONSES["R-13"].reversible]).toEqual([true, true]);
});

test("only statements, advisories and tolerance have no target", () => {
  const untargeted = Object.values(RESPONSES).filter((response) => !response.needsTarget);
  expect(untargeted.map((response) => response.id)).toEqual(["R-03", "R-04", "R-21"]);
});

test("the operations rate as severe as their cards say", () => {
  const severities = OPERATION_IDS.map((id) => [id, r1(sev100(OPERATIONS[id].criteria, defaults()))]);
  expect(Object.fromEntries(severities)).toEqual({
    espionage: 20,
    theft: 32.5,
    preposition: 40,
    influence: 48.8,
    ransomware: 46.3,
    supplychain: 61.3,
    disrupt: 62.5,
    attackCert: 40,
    destroy: 81.3,
  });
});

test("only intelligence sources are burnt by release and none of them is found afresh", () => {
  const burnt = Object.values(EVIDENCE_KINDS).filter((kind) => kind.burnsSource);
  expect(burnt.map((kind) => kind.id)).toEqual(["E-7", "E-8"]);
  const fresh = Object.values(EVIDENCE_KINDS).filter((kind) => kind.fresh);
  expect(fresh.map((kind) => kind.id)).toEqual(["E-1", "E-2", "E-3", "E-4", "E-5", "E-6"]);
});

test("a measure of confidence requires only measures that exist", () => {
  for (const cbm of Object.values(CBMS)) for (const id of cbm.requires) expect(CBM_IDS).toContain(id);
  for (const channel of Object.values(CHANNELS)) if (channel.needs) expect(CBM_IDS).toContain(channel.needs);
});

test("an id that only looks like one is not in the catalogue", () => {
  expect([isResponseId("R-10p"), isResponseId("R-99"), isNormId("N-ip"), isNormId("toString")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test("confidence classes are ordered", () => {
  expect([atLeast("high", "moderate"), atLeast("moderate", "moderate"), atLeast("low", "moderate")]).toEqual([
    true,
    true,
    false,
  ]);
});
