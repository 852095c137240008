import { describe, expect, test } from "vitest";
import { playGame } from "../../server/cli/arena/play.ts";
import { type Bot, createBot, POLICY_IDS } from "../../shared/bots/bot.ts";
import { policyOf } from "../../shared/bots/policies.ts";
import { readSituation } from "../../shared/bots/situation.ts";
import { packageWorth } from "../../shared/bots/worth.ts";
import { stateHash } from "../../shared/game.ts";
import { debriefOf, everyPair, frozen, gamesOf, play, quietHarvest, seedOf } from "./table.ts";

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Plays like the bot, and shows each View and move to somebody. */
const watched =
  (look: (view: Parameters<Bot["next"]>[0], move: ReturnType<Bot["next"]>, seat: string) => void) =>
  (bot: Bot, seat: string): Bot => ({
    next: (view) => {
      const move = bot.next(view);
      look(view, move, seat);
      return move;
    },
  });

describe("every policy", () => {
  test.each(POLICY_IDS)("%s finishes thirty games without a refusal", { timeout: 60_000 }, (policy) => {
    const own = everyPair().filter(({ arv, tes }) => arv === policy || tes === policy);
    expect(own).toHaveLength(30);
    expect(own.flatMap(({ played }) => [...played.refusals, ...(played.stuck === null ? [] : [played.stuck])])).toEqual(
      [],
    );
  });

  test("offers no text whose price at home it cannot pay", () => {
    const seed = "sfc32:4aeeb9b712a966ee4aeeb8b712a9653b"; // in it a free rider is poor when only dear texts are left
    for (const other of ["opportunist", "absent"]) {
      const { refusals } = playGame({ game: quietHarvest(), seed, policies: { ARV: "free-rider", TES: other } });
      expect(refusals).toEqual([]);
    }
  });

  test("makes the same moves from the same seed, and other ones from another", () => {
    const final = (n: number): string => stateHash(play("reciprocator", "opportunist", n).state);
    expect(final(1)).toBe(final(1));
    expect(final(1)).not.toBe(final(2));
  });

  test("changes nothing in the View that it reads", () => {
    const onIce = (bot: Bot): Bot => ({ next: (view) => bot.next(frozen(view)) });
    const { refusals, stuck } = play("reciprocator", "opportunist", 3, onIce);
    expect({ refusals, stuck }).toEqual({ refusals: [], stuck: null });
  });

  test("goes on where another bot of its kind stopped", () => {
    const { stuck } = play("reciprocator", "opportunist", 4, (bot, seat) => {
      let acts = 0;
      let current = bot;
      return {
        next: (view) => {
          acts += 1;
          if (acts % 7 === 0)
            current = createBot({ policy: seat === "ARV" ? "reciprocator" : "opportunist", seat, seed: seedOf(4) });
          return current.next(view);
        },
      };
    });
    expect(stuck).toBeNull();
  });

  test("accepts nothing that its own estimate calls a loss", () => {
    let accepted = 0;
    const look = watched((view, move, seat) => {
      if (move?.command.type !== "package.answer" || move.command.accept !== true) return;
      const policy = policyOf(seat === "ARV" ? "reciprocator" : "opportunist");
      const situation = readSituation(view, policy, seedOf(0));
      const pack = view.seat?.deals.packages.find((p) => p.id === move.command.package);
      accepted += 1;
      expect(situation && pack && packageWorth(situation, pack.parts)).toBeGreaterThan(0);
    });
    for (let n = 0; n < 4; n++) play("reciprocator", "opportunist", n, look);
    expect(accepted).toBeGreaterThan(0);
  });

  test("offers no package twice, and leaves none unanswered when orders are sealed", () => {
    const look = watched((view) => {
      const packages = view.seat?.deals.packages ?? [];
      const hashes = packages.map((p) => p.hash);
      expect(new Set(hashes).size).toBe(hashes.length);
      if (view.public.clock.phase === "decision") expect(packages.filter((p) => p.state === "open")).toEqual([]);
    });
    for (let n = 0; n < 3; n++) play("hawk", "opportunist", n, look);
  });
});

describe("a hawk", () => {
  test("answers the first incident at once with the most that is not unlawful", () => {
    for (const { state } of gamesOf("hawk", "absent")) {
      const first = state.measures.filter((m) => m.by === "ARV" && m.round === 1);
      expect(first.map((m) => m.response).toSorted()).toEqual(["R-05", "R-10"]);
    }
  });
  test("says nothing of purpose, and is misread", () => {
    for (const { state } of gamesOf("hawk", "absent")) expect(state.measures.some((m) => m.misread)).toBe(true);
  });
});

describe("a reciprocator", () => {
  test("names nobody below moderate confidence", () => {
    const claims = everyPair().flatMap((g) => (g.arv === "reciprocator" ? g.played.state.claims : []));
    const own = claims.filter((c) => c.by === "ARV");
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((c) => !["moderate", "high"].includes(c.computed))).toEqual([]);
  });
  test("takes the way out that an arrest opens", () => {
    const ways = gamesOf("reciprocator", "reciprocator").flatMap(({ state }) => state.offRamps);
    const arrests = ways.filter((o) => o.remedy === "prosecution");
    expect(arrests.length).toBeGreaterThan(0);
    expect(arrests.filter((o) => o.state !== "executed")).toEqual([]);
  });
});

describe("an opportunist", () => {
  const thefts = (arv: string): number =>
    gamesOf(arv, "opportunist").filter(({ state }) =>
      state.seats.TES?.acts.some((a) => a.type === "covert.use" && a.round < 4),
    ).length;
  test("uses its foothold where nobody answers", () => expect(thefts("absent")).toBeGreaterThan(0));
  test("keeps still for three rounds after an answer", () => expect(thefts("hawk")).toBe(0));
});

describe("a free rider", () => {
  test("answers nothing, whatever is done to it", () => {
    const measures = everyPair().flatMap((g) => (g.arv === "free-rider" ? g.played.state.measures : []));
    expect(measures.filter((m) => m.by === "ARV")).toEqual([]);
  });
});

describe("whoever is absent", () => {
  test("only lets phases and rounds pass", () => {
    const types = new Set<string>();
    play(
      "absent",
      "absent",
      0,
      watched((_view, move) => void (move && types.add(move.command.type))),
    );
    expect([...types].toSorted()).toEqual(["orders.commit", "phase.ready"]);
  });
  test("ends at least ten points below whoever answers offers", () => {
    const result = (arv: string, tes: string, seat: string): number =>
      mean(gamesOf(arv, tes).map((game) => debriefOf(game).seats[seat]?.personal ?? 0));
    const both = (seat: string): number => result("reciprocator", "reciprocator", seat);
    expect(both("ARV") - result("absent", "reciprocator", "ARV")).toBeGreaterThan(10);
    expect(both("TES") - result("reciprocator", "absent", "TES")).toBeGreaterThan(10);
  });
});

describe("the games of all policies", () => {
  test("end well, badly and in between, and no objective is always or never reached", () => {
    const debriefs = everyPair().map(({ played }) => debriefOf(played));
    expect(new Set(debriefs.map((d) => d.ending?.grade))).toEqual(new Set(["good", "mixed", "bad"]));
    for (const seat of ["ARV", "TES"])
      for (const { id } of debriefs[0]?.seats[seat]?.objectives ?? []) {
        const attained = debriefs.map((d) => d.seats[seat]?.objectives.find((o) => o.id === id)?.attained ?? 0);
        expect({ id, differs: Math.max(...attained) - Math.min(...attained) > 0.3 }).toEqual({ id, differs: true });
      }
  });
  test("bring about what the scenario has in store", () => {
    const states = everyPair().map(({ played }) => played.state);
    const beats = new Set(states.flatMap((s) => s.beats.map((b) => b.beat.title.key)));
    for (const key of ["redLine.kept", "redLine.broken", "forcedHand", "sunset", "wayOut", "prosecute", "spread"])
      expect([...beats]).toContain(`beat.${key}`);
    expect([...beats]).toEqual(expect.arrayContaining(["beat.promise.kept", "beat.promise.broken"]));
    expect(states.some((s) => s.measures.some((m) => m.misread))).toBe(true);
    expect(states.some((s) => s.log.some((e) => e.cause.key === "cause.provenBreach"))).toBe(true);
  });
});
