import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import express from "express";
import { describe, expect, onTestFinished, test } from "vitest";
import { finishApp } from "../../server/http/app.ts";
import { servePage } from "../../server/http/page.ts";
import { security } from "../../server/http/security.ts";
import { createLog } from "../../server/log.ts";
import { dataFolder } from "./support/server.ts";

const HTML = '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__"></script>';

async function serve(dir: string): Promise<string> {
  const app = express();
  app.use(...security);
  servePage(app, dir);
  finishApp(app, createLog("silent"));
  const server = createServer(app).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function built(): string {
  const dir = dataFolder();
  mkdirSync(join(dir, "assets"));
  writeFileSync(join(dir, "index.html"), HTML);
  writeFileSync(join(dir, "favicon.svg"), "<svg/>");
  writeFileSync(join(dir, "assets", "app-1a2b3c.js"), "0");
  return dir;
}

const nonceIn = (html: string): string => /nonce="([^"]+)"/.exec(html)?.[1] ?? "";

describe("the page", () => {
  test("has a nonce of its own in every answer, the one that the policy names", async () => {
    const url = await serve(built());
    const [first, second] = [await fetch(`${url}/`), await fetch(`${url}/index.html`)];
    const [one, two] = [await first.text(), await second.text()];
    expect(one).not.toContain("__CSP_NONCE__");
    expect(nonceIn(one)).not.toBe(nonceIn(two));
    expect(first.headers.get("content-security-policy")).toContain(`style-src 'self' 'nonce-${nonceIn(one)}'`);
    expect(second.headers.get("content-security-policy")).toContain(`'nonce-${nonceIn(two)}'`);
  });

  test("is never kept, its hashed files for ever", async () => {
    const url = await serve(built());
    expect((await fetch(`${url}/table`)).headers.get("cache-control")).toBe("no-store");
    const asset = await fetch(`${url}/assets/app-1a2b3c.js`);
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await fetch(`${url}/favicon.svg`)).headers.get("content-type")).toContain("image/svg");
  });

  test("does not stand in for a file that is gone, so that an old page notices", async () => {
    const url = await serve(built());
    const missing = await fetch(`${url}/assets/app-0000.js`);
    expect([missing.status, await missing.json()]).toEqual([404, { error: "unknown-route" }]);
  });

  test("is the new one as soon as the client was built again", async () => {
    const dir = built();
    const url = await serve(dir);
    await (await fetch(url)).text();
    writeFileSync(join(dir, "index.html"), "<title>new</title>");
    expect(await (await fetch(url)).text()).toBe("<title>new</title>");
  });

  test("says what to do where the client was never built", async () => {
    const url = await serve(dataFolder());
    const answer = await fetch(url);
    expect([answer.status, await answer.text()]).toEqual([503, "The client has not been built. Run: npm run setup\n"]);
  });
});
