import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Helper } from "./child.ts";
import type { Errand } from "./driver.ts";
import type { Usage } from "./probe.ts";
import { ProbedProcess } from "./process.ts";
import type { Replay } from "./relayDriver.ts";
import type { Played } from "./samples.ts";

/** How many tables, how often each seat asks for something, and for how long (both in milliseconds). */
export interface Stage {
  readonly tables: number;
  readonly every: number;
  readonly ms: number;
}

/** One side of a comparison: what was played, and what its server used for it. */
export interface Side {
  readonly played: Played;
  /** CPU time in milliseconds while it was played. */
  readonly cpu: number;
  readonly after: Usage;
}

export interface Measured {
  readonly stage: Stage;
  readonly server: Side;
  readonly relay: Side;
  /** Memory of the server with the tables open and nothing going on, after a collection of garbage. */
  readonly idle: Usage;
}

export interface LoadReport {
  /** Memory of the server before the first table. */
  readonly empty: Usage;
  /** CPU of the server with all tables open and nobody doing anything: share of a core. */
  readonly idleCpu: number;
  readonly stages: readonly Measured[];
}

const IDLE_MS = 3_000;

/** A real server on a real disk, and a relay beside it, under the same commands, stage by stage with ever more tables. */
export async function measureLoad(stages: readonly Stage[], say: (text: string) => void): Promise<LoadReport> {
  const folder = mkdtempSync(join(tmpdir(), "demarche-bench-"));
  const env = { PORT: "0", HOST: "127.0.0.1", DATA_DIR: folder, LOG_LEVEL: "warn" };
  const server = await ProbedProcess.start("server/main.ts", env);
  const relay = await ProbedProcess.start("tests/bench/load/relay.ts");
  const driver = new Helper<Errand>("driver.ts");
  try {
    const empty = await server.collected();
    const measured: Measured[] = [];
    for (const stage of stages) {
      say(`${stage.tables} tables, then the relay: ${(stage.ms * 2) / 1000} s`);
      measured.push(await measureStage(stage, server, relay, driver));
    }
    const idleCpu = await cpuAtRest(server);
    return { empty, idleCpu, stages: measured };
  } finally {
    driver.stop();
    await Promise.all([server.stop(), relay.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureStage(
  stage: Stage,
  server: ProbedProcess,
  relay: ProbedProcess,
  driver: Helper<Errand>,
): Promise<Measured> {
  await driver.do<number>({ do: "open", url: server.url, tables: stage.tables });
  const idle = await server.collected();
  const played = await underLoad(server, () => driver.do<Played>({ do: "play", ms: stage.ms, every: stage.every }));
  const relayed = await underLoad(relay, () => replay({ ...played.played, url: relay.url }));
  return { stage, server: played, relay: relayed, idle };
}

async function underLoad(server: ProbedProcess, play: () => Promise<Played>): Promise<Side> {
  const before = await server.begin();
  const played = await play();
  const after = await server.usage();
  return { played, cpu: after.cpu - before.cpu, after };
}

async function replay({ url, samples, ms }: Replay): Promise<Played> {
  const helper = new Helper<Replay>("relayDriver.ts");
  try {
    return await helper.do<Played>({ url, samples, ms });
  } finally {
    helper.stop();
  }
}

async function cpuAtRest(server: ProbedProcess): Promise<number> {
  const before = await server.usage();
  await new Promise((later) => setTimeout(later, IDLE_MS));
  return ((await server.usage()).cpu - before.cpu) / IDLE_MS;
}
