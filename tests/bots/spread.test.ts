import { describe, expect, test } from "vitest";
import { type Played, playGame } from "../../server/cli/arena/play.ts";
import { type Line, scripted } from "./script.ts";
import { debriefOf, quietHarvest, seedOf } from "./table.ts";

type Script = Readonly<Record<number, readonly Line[]>>;
const order = (type: string, fields: object = {}, texts: Line["texts"] = {}): Line => ({
  order: { type, ...fields },
  texts,
});
const purpose = { purpose: "It answers this incident and ends with it." };

const sign = (...variants: string[]): Line =>
  order("text.sign", { text: "ju", variants: Object.fromEntries(variants.map((v) => [v.slice(0, 1), v.slice(1)])) });
const COMPROMISE = sign("1A", "2C", "3A", "4C", "5B");
const SWAP = sign("1A", "2C", "3A", "4B", "5B");
const investigate = (incident: string): Line => order("investigate", { incident });
const name = order("claim", { incident: "I1", hypothesis: "contractor", wording: 2, confidence: "moderate" }, purpose);
const sanctions = order("respond", { incident: "I3", measure: "R-10", target: "TES" }, purpose);
const standDown = order("covert.standDown");
const arrests = order("prosecute", { incident: "I1" });
const theft = order("covert.use", { access: "side-door" });
const statement = order("statement");

/** Seeds under which the second theft comes if nobody prevents it, and the foothold lives to the third round. */
const SEEDS = [0, 1, 7, 8, 13, 17];
/** How far a mean over few seeds may lie from the design, in points. */
const TOLERANCE = 8;

function game(arv: Script, tes: Script, n: number): Played {
  const players = { ARV: scripted("ARV", arv), TES: scripted("TES", tes) };
  return playGame({ game: quietHarvest(), seed: seedOf(n), policies: { ARV: "absent", TES: "absent" }, players });
}

function means(arv: Script, tes: Script): { ARV: number; TES: number } {
  const results = SEEDS.map((n) => {
    const played = game(arv, tes, n);
    expect(played.refusals).toEqual([]);
    return debriefOf(played).seats;
  });
  const mean = (seat: string): number => results.reduce((sum, r) => sum + (r[seat]?.personal ?? 0), 0) / SEEDS.length;
  return { ARV: mean("ARV"), TES: mean("TES") };
}

describe("what the lines of play of Quiet Harvest bring", () => {
  const early = means({ 2: [COMPROMISE], 3: [statement] }, { 1: [standDown], 2: [COMPROMISE] });
  const swap = means({ 2: [SWAP], 3: [statement] }, { 1: [standDown], 2: [SWAP] });
  const bluff = means({ 1: [investigate("I1")], 2: [name], 3: [statement], 4: [COMPROMISE] }, { 4: [COMPROMISE] });
  const carriedOut = means(
    { 1: [investigate("I1")], 2: [name], 3: [sanctions, statement], 4: [COMPROMISE] },
    { 4: [COMPROMISE] },
  );
  const cheat = means({ 2: [COMPROMISE], 3: [statement] }, { 1: [arrests], 2: [COMPROMISE], 3: [theft] });
  const noDeal = means({ 1: [investigate("I1")], 2: [name], 3: [sanctions] }, {});
  const near = (found: { ARV: number; TES: number }, ARV: number, TES: number): void => {
    expect(Math.abs(found.ARV - ARV), `ARV ${found.ARV} instead of ${ARV}`).toBeLessThan(TOLERANCE);
    expect(Math.abs(found.TES - TES), `TES ${found.TES} instead of ${TES}`).toBeLessThan(TOLERANCE);
  };

  test("is measured where the second theft comes and the foothold lasts", () => {
    for (const n of SEEDS) {
      const { incidents, seats } = game({}, { 3: [theft] }, n).state;
      expect(incidents.I3?.detectedRound).toBe(3);
      expect(seats.TES?.acts.map((a) => a.type)).toContain("covert.use");
    }
  });
  test("the compromise, signed early, is good for both", () => near(early, 73, 66));
  test("the swap is better for Tessaria", () => near(swap, 62, 71));
  test("waiting pays Tessaria if Arvenia bluffs", () => near(bluff, 59, 68));
  test("without a deal and with sanctions both end below forty", () => {
    expect(Math.max(noDeal.ARV, noDeal.TES)).toBeLessThan(40);
  });
  test("waiting does not pay Tessaria if Arvenia carries its threat out", () => {
    expect(carriedOut.TES).toBeLessThan(early.TES - 8);
    expect(carriedOut.TES).toBeLessThan(bluff.TES - 8);
  });
  test("a theft after one's signature gains nothing worth the risk", () => {
    expect(cheat.TES - early.TES).toBeLessThan(4);
  });
  test("any deal is better for both than none", () => {
    for (const deal of [early, swap, bluff, carriedOut, cheat]) {
      expect(deal.ARV).toBeGreaterThan(noDeal.ARV + 10);
      expect(deal.TES).toBeGreaterThan(noDeal.TES + 5);
    }
  });
});
