import { gzipSync } from "node:zlib";
import type { Browser, Response } from "@playwright/test";
import { LobbyScreen } from "../../e2e/screens/lobby.ts";

export interface Fetched {
  readonly name: string;
  readonly gzip: number;
  readonly sent: number;
}

export interface FirstLoad {
  /** From asking for the page until a seat can be taken, in milliseconds. */
  readonly ms: number;
  readonly requests: number;
  /** Bytes of all bodies that were asked for until then: compressed, and as the server sent them. */
  readonly gzip: number;
  readonly sent: number;
  readonly largest: readonly Fetched[];
}

/** Opens a personal link in a browser that has nothing cached, until a seat can be taken. */
export async function firstLoad(browser: Browser, link: string): Promise<FirstLoad> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    const start = performance.now();
    await page.goto(link, { waitUntil: "commit" });
    await new LobbyScreen(page).takeSeat("ARV").waitFor();
    const ms = performance.now() - start;
    const fetched = await Promise.all(responses.slice().map(sizesOf));
    const total = (of: (one: Fetched) => number): number => fetched.reduce((all, one) => all + of(one), 0);
    const largest = fetched.toSorted((a, b) => b.gzip - a.gzip).slice(0, 4);
    return { ms, requests: fetched.length, gzip: total((one) => one.gzip), sent: total((one) => one.sent), largest };
  } finally {
    await context.close();
  }
}

async function sizesOf(response: Response): Promise<Fetched> {
  const name = new URL(response.url()).pathname.split("/").at(-1) || "page";
  const { responseBodySize } = await response.request().sizes();
  return { name, gzip: gzipSync(await response.body(), { level: 9 }).length, sent: responseBodySize };
}
