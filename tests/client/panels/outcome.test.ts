import { describe, expect, test } from "vitest";
import { attainmentWord, levelWord, tensionWord, weightWord } from "../../../client/panels/kit/words.ts";
import { changesOf, groupChanges } from "../../../client/panels/outcome/changesOf.ts";
import type { Beat, ChangeView } from "../../../shared/rules/view.ts";

const change = (path: string, before = 1, after = 2): ChangeView => ({
  path,
  delta: after - before,
  before,
  after,
  causes: [],
});
const beat = (kind: Beat["kind"]): Beat => ({
  id: kind,
  step: 1,
  kind,
  title: { key: kind },
  lines: [],
  seats: [],
  tone: "neutral",
});

describe("the changes of a round", () => {
  test("are told at home, between delegations and in the world", () => {
    const groups = groupChanges([
      change("seat/ARV/econ"),
      change("rs/ARV/data"),
      change("trust/ARV>TES"),
      change("norm/N-ip"),
    ]);
    expect([groups.own.length, groups.relations.length, groups.world.length]).toEqual([2, 1, 1]);
  });
  test("leave out a gauge that ends where it began", () => {
    expect(groupChanges([change("seat/ARV/econ", 5, 5)]).own).toEqual([]);
  });
  test("explain the beat that they belong to", () => {
    const changes = [change("dyad/ARV-TES/tension"), change("norm/N-ip"), change("seat/ARV/press")];
    expect(changesOf(beat("norm"), changes).map(({ path }) => path)).toEqual(["norm/N-ip"]);
    expect(changesOf(beat("ladder"), changes).map(({ path }) => path)).toEqual(["dyad/ARV-TES/tension"]);
    expect(changesOf(beat("stability"), changes)).toEqual([]);
  });
});

describe("words for figures", () => {
  test("say how far an objective is", () => {
    expect([null, 0, 0.2, 0.5, 0.9, 1].map(attainmentWord)).toEqual([
      "unknown",
      "missed",
      "far",
      "half",
      "near",
      "reached",
    ]);
  });
  test("say how much it weighs", () => {
    expect([25, 10, 5].map(weightWord)).toEqual(["heavy", "middle", "light"]);
  });
  test("say how a relation stands", () => {
    expect([10, 40, 60, 80].map(tensionWord)).toEqual(["calm", "strained", "tense", "boiling"]);
    expect([10, 50, 90].map(levelWord)).toEqual(["low", "middle", "high"]);
  });
});
