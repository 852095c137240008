import { stream } from "../../../shared/engine/rng.ts";
import type { GameState, Refusal } from "../../../shared/game.ts";
import type { Case, Expected, Stage } from "./form.ts";
import { readAt, withValues } from "./paths.ts";
import { findSeed, gameOf } from "./scenario.ts";
import { Table, type Written } from "./table.ts";

/** Plays a case and says in sentences what is not as it should be. */
export function faultsOf(given: Case): string[] {
  const table = opened(given);
  const { before, next, case: _name, rule: _rule, ...first } = given;
  return [{ ...first, set: before.set }, ...next].flatMap((stage, i) =>
    stageFaults(table, stage).map((fault) => (i === 0 ? fault : `later stage ${i}: ${fault}`)),
  );
}

/** The table at the beginning of the case's round. */
function opened({ before }: Case): Table {
  const game = gameOf(before.scenario);
  const seed =
    before.seed ??
    findSeed(game, (at, state) => state.truth === before.truth && before.luck.every((wish) => isLucky(at, wish)));
  const table = new Table(game, seed);
  for (const orders of before.played) {
    noRefusal(table.resolve(orders as Record<string, Written[]>));
    table.advance();
  }
  table.to(before.round, "briefing");
  return table;
}

function isLucky(
  seed: string,
  wish: { stream: string; below?: number | undefined; from?: number | undefined },
): boolean {
  const first = stream(seed, wish.stream).next();
  return first < (wish.below ?? 1) && first >= (wish.from ?? 0);
}

function noRefusal(answers: Readonly<Record<string, Refusal | null>>): void {
  for (const [seat, refusal] of Object.entries(answers))
    if (refusal) throw new Error(`an earlier order of ${seat} was refused: ${JSON.stringify(refusal)}`);
}

function stageFaults(table: Table, stage: Stage): string[] {
  if (table.state.clock.phase === "reaction" && stage.phase !== "reaction" && !stage.finish) table.advance();
  table.to(table.state.clock.round, stage.phase);
  table.state = withValues(table.state, stage.set);
  const start = table.state;
  const faults = stage.acts.flatMap(({ by, does, refused }) => {
    const answer = table.act(by, withHash(table, does as Written));
    return codeFault(`${by} ${does.type}`, answer, refused);
  });
  if (stage.orders) faults.push(...resolveStage(table, stage));
  if (stage.finish) table.finish();
  return [...faults, ...afterFaults(table, stage, start)];
}

/** `$hash` stands for the hash of the package that is answered. */
function withHash(table: Table, does: Written): Written {
  if (does.hash !== "$hash") return does;
  return { ...does, hash: table.state.packages.find(({ id }) => id === does.package)?.hash };
}

function resolveStage(table: Table, stage: Stage): string[] {
  table.to(table.state.clock.round, "decision");
  const faults = table.seats.flatMap((seat) => {
    const answer = table.commit(seat, (stage.orders?.[seat] ?? []) as Written[], stage.predicts[seat]);
    return codeFault(`orders of ${seat}`, answer, stage.after.refused[seat]);
  });
  table.advance();
  return faults;
}

function codeFault(what: string, answer: Refusal | null, expected: string | undefined): string[] {
  if (answer?.code === expected) return [];
  const got = answer ? `refused: ${JSON.stringify(answer)}` : "accepted";
  return [`${what} should be ${expected ? `refused: ${expected}` : "accepted"}, and was ${got}`];
}

function afterFaults(table: Table, { after }: Stage, start: GameState): string[] {
  const log = table.state.log.slice(start.log.length);
  const beats = table.state.beats.slice(start.beats.length).map(({ beat }) => beat.title.key);
  const now = (path: string): unknown => readAt(table.game, table.state, path);
  const difference = (path: string): number => round1(Number(now(path)) - Number(readAt(table.game, start, path)));
  return [
    ...Object.entries(after.state).flatMap(([path, value]) => valueFault(path, now(path), value)),
    ...Object.entries(after.change).flatMap(([path, value]) =>
      valueFault(`change of ${path}`, difference(path), value),
    ),
    ...after.why.flatMap(({ path, cause, by }) => {
      const found = log.filter((e) => e.path === path && e.cause.key === cause);
      const sum = found.length === 0 ? null : round1(found.reduce((total, e) => total + e.delta, 0));
      return valueFault(`${cause} on ${path}`, sum, by);
    }),
    ...after.beats.filter((key) => !beats.includes(key)).map((key) => `no ${key} among ${beats.join(", ")}`),
    ...after.noBeats.filter((key) => beats.includes(key)).map((key) => `${key} was told`),
  ];
}

function valueFault(what: string, got: unknown, expected: Expected): string[] {
  return matches(got, expected) ? [] : [`${what} should be ${JSON.stringify(expected)}, and is ${JSON.stringify(got)}`];
}

function matches(got: unknown, expected: Expected): boolean {
  if (typeof expected === "number") return typeof got === "number" && Math.abs(got - expected) < 0.0005;
  if (typeof expected !== "object" || expected === null || Array.isArray(expected)) return same(got, expected);
  if ("has" in expected) return expected.has.every((item) => listed(got).some((one) => same(one, item)));
  if ("lacks" in expected) return expected.lacks.every((item) => !listed(got).some((one) => same(one, item)));
  if ("is" in expected) return same(got, expected.is);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = expected;
  return typeof got === "number" && got >= min && got <= max;
}

const listed = (got: unknown): unknown[] =>
  Array.isArray(got) ? got : typeof got === "object" && got !== null ? Object.keys(got) : [];
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const round1 = (x: number): number => Math.round(x * 1000) / 1000;
