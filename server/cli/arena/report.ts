import type { Content } from "./content.ts";
import { type GameResult, mean, type PairingResult } from "./tally.ts";

/** Everything that an arena found, for people and for programs. */
export interface ArenaReport {
  readonly scenario: string;
  readonly seed: string;
  readonly games: number;
  /** Milliseconds for all games together. */
  readonly ms: number;
  readonly pairings: readonly PairingSummary[];
  readonly endings: Readonly<Record<string, number>>;
  readonly grades: Readonly<Record<string, number>>;
  readonly verdicts: Readonly<Record<string, number>>;
  /** Mean attainment of each objective (0-1), with its least and its most. */
  readonly objectives: Readonly<
    Record<string, { readonly mean: number; readonly least: number; readonly most: number }>
  >;
  readonly used: Readonly<Record<string, number>>;
  readonly neverUsed: readonly string[];
  readonly refusals: PairingResult["refusals"];
  readonly stuck: PairingResult["stuck"];
}

export interface PairingSummary {
  readonly name: string;
  readonly games: number;
  readonly scores: Readonly<Record<string, number>>;
  readonly stability: number;
  /** Share of games with a signed text (0-1), and what it was worth to each seat in points of its objectives. */
  readonly signed: number;
  readonly dealWorth: Readonly<Record<string, number>>;
  readonly endings: Readonly<Record<string, number>>;
  readonly deals: Readonly<Record<string, number>>;
}

const one = (x: number): number => Math.round(x * 10) / 10;

export function reportOf(
  about: Pick<ArenaReport, "scenario" | "seed" | "ms">,
  results: readonly PairingResult[],
  content: Content,
): ArenaReport {
  const games = results.flatMap((r) => r.games);
  return {
    ...about,
    games: games.length,
    pairings: results.map(summary),
    endings: frequencies(games, (g) => g.ending),
    grades: frequencies(games, (g) => g.grade),
    verdicts: frequencies(games, (g) => g.verdict),
    objectives: objectivesOf(games),
    used: Object.fromEntries([...content].filter(([, n]) => n > 0)),
    neverUsed: [...content].filter(([, n]) => n === 0).map(([name]) => name),
    refusals: results.flatMap((r) => r.refusals),
    stuck: results.flatMap((r) => r.stuck),
  };
}

function summary({ name, games }: PairingResult): PairingSummary {
  const deals = games.filter((g) => g.deal !== null);
  return {
    name,
    games: games.length,
    scores: means(games, (g) => g.scores),
    stability: one(mean(games.map((g) => g.stability))),
    signed: games.length === 0 ? 0 : Math.round((100 * deals.length) / games.length) / 100,
    dealWorth: means(deals, (g) => g.dealWorth),
    endings: frequencies(games, (g) => g.ending),
    deals: frequencies(deals, (g) => g.deal ?? ""),
  };
}

function means(games: readonly GameResult[], of: (g: GameResult) => Readonly<Record<string, number>>) {
  const seats = Object.keys(games[0] ? of(games[0]) : {});
  return Object.fromEntries(seats.map((seat) => [seat, one(mean(games.map((g) => of(g)[seat] ?? 0)))]));
}

/** How often each came, the most frequent first. */
function frequencies(games: readonly GameResult[], of: (g: GameResult) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const game of games) counts.set(of(game), (counts.get(of(game)) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function objectivesOf(games: readonly GameResult[]): ArenaReport["objectives"] {
  const two = (x: number): number => Math.round(x * 100) / 100;
  return Object.fromEntries(
    Object.keys(games[0]?.attained ?? {}).map((id) => {
      const all = games.map((g) => g.attained[id] ?? 0);
      return [id, { mean: two(mean(all)), least: two(Math.min(...all)), most: two(Math.max(...all)) }];
    }),
  );
}

/** The report as a page of text. */
export function reportText(report: ArenaReport): string {
  const { pairings, objectives, neverUsed, refusals, stuck } = report;
  const counts = (of: Readonly<Record<string, number>>): string =>
    Object.entries(of)
      .map(([name, n]) => `${name} ${n}`)
      .join(", ");
  const rows = pairings.map(
    (p) =>
      `${p.name.padEnd(28)} ${scoreText(p.scores)}  stability ${signed(p.stability).padStart(6)}  signed ${percent(p.signed)} ` +
      `(worth ${scoreText(p.dealWorth)})  ${counts(p.endings)}`,
  );
  return [
    `${report.scenario}: ${report.games} games in ${(report.ms / 1000).toFixed(1)} s (seed ${report.seed})`,
    "",
    "Mean results by policies",
    ...rows,
    "",
    `Endings: ${counts(report.endings)}`,
    `Grades: ${counts(report.grades)}`,
    `Tables: ${counts(report.verdicts)}`,
    "",
    "Objectives (mean, least to most)",
    ...Object.entries(objectives).map(([id, o]) => `${id.padEnd(28)} ${o.mean.toFixed(2)}  ${o.least} to ${o.most}`),
    "",
    `Never used: ${neverUsed.length === 0 ? "nothing" : neverUsed.join("; ")}`,
    `Refused: ${refusals.length === 0 ? "nothing" : refusals.map((r) => `${r.command} ${r.code} (${r.seat}, ${r.seed})`).join("; ")}`,
    `Stuck: ${stuck.length === 0 ? "none" : stuck.map((s) => `${s.why} (${s.seed})`).join("; ")}`,
  ].join("\n");
}

const signed = (x: number): string => (x > 0 ? `+${x.toFixed(1)}` : x.toFixed(1));
const percent = (x: number): string => `${Math.round(100 * x)} %`.padStart(5);
const scoreText = (scores: Readonly<Record<string, number>>): string =>
  Object.entries(scores)
    .map(([seat, score]) => `${seat} ${score.toFixed(1)}`)
    .join(" ");
