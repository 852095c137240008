import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { browserLaunch } from "../../scripts/lib/browser.mjs";
import { TableClient } from "./load/client.ts";
import { type Links, newExercise } from "./load/entrance.ts";
import { ProbedProcess } from "./load/process.ts";
import { cpuOf } from "./page/cpu.ts";
import { type FirstLoad, firstLoad } from "./page/load.ts";
import type { Part, Row } from "./report.ts";
import { median } from "./stats.ts";

const ARGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
const LOADS = 3;
/** How long a page may take to draw all it has before it counts as idle, in milliseconds. */
const SETTLE_MS = 5_000;

/** What a browser has to fetch before the lobby can be used, and what an open table costs while nobody does anything. */
export async function measurePage(quick: boolean): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), "demarche-page-"));
  const env = { PORT: "0", HOST: "127.0.0.1", DATA_DIR: folder, LOG_LEVEL: "warn" };
  const server = await ProbedProcess.start("server/main.ts", env);
  const browser = await chromium.launch({ ...browserLaunch(), args: ARGS });
  try {
    const links = await newExercise(server.url, 2);
    const loads: FirstLoad[] = [];
    for (let i = 0; i < LOADS; i++) loads.push(await firstLoad(browser, lobbyOf(server.url, links)));
    const rows = [...loadRows(loads), ...(await idleRows(browser, server, links, quick ? 5_000 : 15_000))];
    const notes = [
      `headless Chromium with a software renderer, loopback, nothing cached; time: the median of ${LOADS} loads`,
      `the largest: ${loads[0]?.largest.map(({ name, gzip }) => `${name} ${kB(gzip).toFixed(0)} kB`).join(", ")}`,
    ];
    return { id: "page", title: "A page", rows, notes };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const lobbyOf = (url: string, { delegates }: Links): string => `${url}/#/t/${delegates[0]}`;
const kB = (bytes: number): number => bytes / 1000;

function loadRows(loads: readonly FirstLoad[]): Row[] {
  const [first] = loads;
  if (!first) return [];
  return [
    { what: "first load until the lobby, gzipped", value: kB(first.gzip), unit: "kB", target: { atMost: 350 } },
    { what: "the same as this server sends it", value: kB(first.sent), unit: "kB" },
    { what: "requests", value: first.requests, unit: "" },
    { what: "time to the lobby", value: median(loads.map(({ ms }) => ms)), unit: "ms" },
  ];
}

/** CPU of an open table page in the first phase, and of the server behind it, as shares of a core. */
async function idleRows(browser: Browser, server: ProbedProcess, links: Links, ms: number): Promise<Row[]> {
  for (const [i, seat] of ["ARV", "TES"].entries()) {
    const client = await TableClient.enter(server.url, links.delegates[i] ?? "");
    await client.take(seat);
    await client.leave();
  }
  const facilitator = await TableClient.enter(server.url, links.facilitator);
  await facilitator.send({ command: { type: "exercise.start" }, texts: {} });
  await facilitator.leave();
  const page = await browser.newPage();
  await page.goto(lobbyOf(server.url, links));
  await page.locator("canvas").first().waitFor();
  await page.waitForTimeout(SETTLE_MS);
  const before = [await cpuOf(browser), await server.usage()] as const;
  await page.waitForTimeout(ms);
  const after = [await cpuOf(browser), await server.usage()] as const;
  const share = (used: number): number => (used / ms) * 100;
  return [
    {
      what: "an open table at rest: its page",
      value: share(after[0].page - before[0].page),
      unit: "% of a core",
      target: { atMost: 1 },
    },
    { what: "and its drawing process", value: share(after[0].drawing - before[0].drawing), unit: "% of a core" },
    { what: "and the server", value: share(after[1].cpu - before[1].cpu), unit: "% of a core" },
  ];
}
