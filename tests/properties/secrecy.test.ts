import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../shared/engine/json.ts";
import { stream } from "../../shared/engine/rng.ts";
import { type Command, createGame, type Game, type GameState, type Principal, type SeatId } from "../../shared/game.ts";
import { en } from "../../shared/text/en.ts";
import { gameOf, seedOf } from "../cases/runner/scenario.ts";
import { anyMove } from "./support/moves.ts";
import { PATIENT, runs } from "./support/runs.ts";
import { threeSeats } from "./support/three.ts";
import { asSeat, gameNo, someGame, someStep, type Taken } from "./support/walk.ts";

const GAMES = 8;
const facilitator: Principal = { kind: "facilitator", member: "f" };

/** Free texts that a seat has been given: in messages to it, in packages with it, in public lines. */
function openTo(steps: readonly Taken[], seat: SeatId): Set<string> {
  const ids = new Set<string>();
  const note = (value: unknown): void => {
    for (const found of JSON.stringify(value ?? null).matchAll(/secret-[A-Z]+-\d+/g)) ids.add(found[0]);
  };
  for (const { events, command, from, state } of steps) {
    for (const event of events) if (event.audience === "all" || event.audience.includes(seat)) note(event);
    if (from.kind === "seat" && from.seat === seat) note(command);
    note(state.packages.filter((p) => p.by === seat || p.to.includes(seat)));
    note(state.beats.filter((b) => b.audience === "all" || b.audience.includes(seat)));
  }
  return ids;
}

/** Ids of items and incidents that occur in what a seat is shown, and that it does not know. */
function foreign(game: Game, state: GameState, seat: SeatId): string[] {
  const text = JSON.stringify(game.project(state, seat));
  const known = (id: string): boolean => {
    const incident = state.incidents[id];
    const told = Object.values(state.evidence).some(
      (e) => e.incident === id && (e.holders[seat]?.from ?? null) !== null,
    );
    return (
      incident !== undefined &&
      (incident.public || (incident.target === seat && incident.detectedRound !== null) || told)
    );
  };
  const items = Object.values(state.evidence)
    .filter((e) => !(known(e.incident) && (seat in e.holders || e.released !== null)))
    .map((e) => e.id);
  const incidents = Object.keys(state.incidents).filter((id) => !known(id));
  const doors = Object.entries(state.seats).flatMap(([id, s]) => (id === seat ? [] : s.access.map((a) => a.id)));
  return [...items, ...incidents, ...doors].filter((id) => text.includes(`"${id}"`));
}

describe.each([
  ["two seats", gameOf()],
  ["three seats", threeSeats()],
])("with %s, until the debrief", { timeout: PATIENT }, (_name, game) => {
  test("no View holds a text, an item, an incident or a door that is somebody else's", () => {
    fc.assert(
      fc.property(someGame(GAMES / 2, game), fc.nat(99), (steps, percent) => {
        const at = Math.floor((percent / 100) * (steps.length - 2));
        const { state } = steps[at] as Taken;
        if (state.clock.phase === "debrief") return;
        for (const seat of Object.keys(state.seats)) {
          const mine = openTo(steps.slice(0, at + 1), seat);
          const seen = [...JSON.stringify(game.project(state, seat)).matchAll(/secret-[A-Z]+-\d+/g)].map(([id]) => id);
          expect(seen.filter((id) => !mine.has(id))).toEqual([]);
          expect(foreign(game, state, seat)).toEqual([]);
        }
      }),
      runs(40),
    );
  });

  test("no View tells another's brief, objectives or mandate, and nobody without a seat sees any", () => {
    for (const { state } of gameNo(0, game).filter((_, i) => i % 20 === 0)) {
      if (state.clock.phase === "debrief") continue;
      for (const seat of [...Object.keys(state.seats), null]) {
        const text = JSON.stringify(game.project(state, seat));
        for (const other of game.compiled.rules.seats.filter(({ id }) => id !== seat)) {
          for (const own of [...other.brief.suggestions, other.brief.know, ...other.objectives.map((o) => o.label)])
            if (!JSON.stringify(game.compiled.rules.seats.find(({ id }) => id === seat) ?? {}).includes(own))
              expect(text).not.toContain(`"${own}"`);
        }
        expect(text).not.toContain(state.seed);
      }
    }
  });
});

describe("what nobody sees", { timeout: PATIENT }, () => {
  const game = threeSeats();

  /** Orders whose outcome only their author is told. */
  const SECRET: Readonly<Record<SeatId, readonly object[]>> = {
    ARV: [
      { type: "investigate", incident: "I1" },
      { type: "verify", item: "e11" },
    ],
    TES: [{ type: "covert.standDown" }],
  };
  /**
   * Bands and the dial follow from numbers that move, and how far a claim is believed from what third states know;
   * who moved them is what must not show.
   */
  const FOLLOWS = /^(?:seat\/|incident\/|stability$)/;

  test.each(Object.keys(SECRET))(
    "a secret order of %s leaves the others with the same View after the resolution",
    (author) => {
      for (const { state } of gameNo(1, game).filter(
        (s) => s.command.type === "phase.close" || s.command.type === "phase.advance",
      )) {
        if (state.clock.phase !== "decision") continue;
        const ended = (orders: readonly object[]): GameState | null => {
          const sealed = game.apply(state, asSeat(author), { type: "orders.commit", orders, at: 1 });
          if (!sealed.ok) return null;
          const closed = game.apply(sealed.state, facilitator, { type: "phase.advance", at: 2 });
          return closed.ok ? closed.state : null;
        };
        const [secret, nothing] = [ended(SECRET[author] ?? []), ended([])];
        if (!secret || !nothing) continue;
        for (const seat of Object.keys(state.seats).filter((id) => id !== author)) {
          const parts = (at: GameState) => Object.entries({ ...game.publicFacts(at), ...game.seatSlices(at, seat) });
          const before = new Map(parts(nothing).map(([name, part]) => [name, canonical(part)]));
          const differing = parts(secret).filter(([name, part]) => canonical(part) !== before.get(name));
          expect(differing.map(([name]) => name).filter((name) => !FOLLOWS.test(name))).toEqual([]);
        }
      }
    },
  );

  test("a private command of one seat leaves every slice and fact of another the same object", () => {
    const own = ["belief.record", "instructions.take", "orders.commit"];
    fc.assert(
      fc.property(someStep(GAMES / 2, game), fc.nat(1_000), ({ state }, n) => {
        const move = anyMove(game.project(state, "ARV"), "ARV", stream(seedOf(n), "own"));
        if (!move || !own.includes(move.type)) return;
        const live = createGame(game.compiled);
        const before = { ...live.publicFacts(state), ...live.seatSlices(state, "TES") };
        const result = live.apply(state, asSeat("ARV"), { ...(move as Command), at: 1 });
        if (!result.ok) return;
        const after = { ...live.publicFacts(result.state), ...live.seatSlices(result.state, "TES") };
        const moved = Object.keys(after).filter((name) => after[name] !== before[name]);
        expect(moved.filter((name) => move.type !== "orders.commit" || name !== "seat/ARV")).toEqual([]);
      }),
      runs(150),
    );
  });
});

test("every sentence that a View points to is in the catalogue", () => {
  const missing = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === "string") {
      if (value.startsWith("m:") && !(value.slice(2) in en)) missing.add(value.slice(2));
      return;
    }
    if (typeof value !== "object" || value === null) return;
    if ("key" in value && typeof value.key === "string" && !(value.key in en)) missing.add(value.key);
    for (const member of Object.values(value)) look(member);
  };
  for (const n of [0, 1, 2, 3])
    for (const { state } of gameNo(n).filter((_, i, all) => i % 10 === 0 || i === all.length - 1))
      for (const seat of Object.keys(state.seats)) look(gameOf().project(state, seat));
  expect([...missing]).toEqual([]);
});
