import { describe, expect, test } from "vitest";
import { RULES_VERSION } from "../../shared/game.ts";
import { accountOf, differences } from "./account.ts";
import { readGolden } from "./file.ts";
import { GAMES } from "./games.ts";

const ADVICE = "The same commands lead elsewhere: raise RULES_VERSION and run `npm run golden`, or undo the change";

describe.each(Object.keys(GAMES))("the recorded game %s", (name) => {
  const { account, steps } = readGolden(name);

  test("comes to the same end under the rules of today", () => {
    const now = accountOf(account.seed, steps);
    expect(differences(account, now), ADVICE).toEqual([]);
    expect(now.hash, ADVICE).toBe(account.hash);
  });

  test("was recorded under the present version of the rules", () => {
    expect(account.rulesVersion, "run `npm run golden`").toBe(RULES_VERSION);
  });
});

test("a difference is told by round, path and both values", () => {
  const { account } = readGolden("crisis");
  const [first = {}, ...later] = account.rounds;
  const other = {
    ...account,
    rounds: [{ ...first, "seat/ARV/press": 1 }, ...later],
    end: { ...account.end, ending: "other" },
  };
  expect(differences(account, other)).toEqual([
    `round 1: seat/ARV/press was ${first["seat/ARV/press"]}, is 1`,
    `at the end: ending was ${account.end.ending}, is other`,
  ]);
});
