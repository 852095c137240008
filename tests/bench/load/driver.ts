// A process full of people: holds all seats of the tables it is asked for and plays them.
import { monitorEventLoopDelay } from "node:perf_hooks";
import process from "node:process";
import { pace } from "./pace.ts";
import type { Played } from "./samples.ts";
import { DrivenTable } from "./table.ts";

export type Errand =
  | { readonly do: "open"; readonly url: string; readonly tables: number }
  /** `every`: milliseconds between two commands of one seat. */
  | { readonly do: "play"; readonly ms: number; readonly every: number };

/** Tables that are opened at the same time. */
const AT_ONCE = 10;
/** Turns in one round of a table, all seats together. */
const ROUND = 32;

const tables: DrivenTable[] = [];
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();

process.on("message", (errand: Errand) => {
  const done = errand.do === "open" ? open(errand.url, errand.tables) : play(errand.ms, errand.every);
  done.then((answer) => process.send?.(answer), fail);
});
process.once("disconnect", () => process.exit(0));

async function open(url: string, wanted: number): Promise<number> {
  while (tables.length < wanted) {
    const size = Math.min(AT_ONCE, wanted - tables.length);
    const first = tables.length;
    const opened = await Promise.all(Array.from({ length: size }, (_, i) => DrivenTable.open(url, first + i)));
    tables.push(...opened);
    await Promise.all(opened.map((table) => table.playAhead((table.index * 7) % ROUND)));
  }
  return tables.length;
}

async function play(ms: number, every: number): Promise<Played> {
  const refused = count("refused");
  const resyncs = count("resyncs");
  loop.reset();
  for (const table of tables) table.begin(performance.now());
  await pace(tables.length, every / 2, ms, (i, turn) => tables[i]?.turn(turn));
  const loopP99 = loop.percentile(99) / 1e6;
  const samples = (await Promise.all(tables.map((table) => table.end()))).flat();
  return { samples, refused: count("refused") - refused, resyncs: count("resyncs") - resyncs, ms, loopP99 };
}

const count = (what: "refused" | "resyncs"): number => tables.reduce((sum, table) => sum + table[what], 0);

function fail(error: unknown): void {
  console.error(error);
  process.exit(1);
}
