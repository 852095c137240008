import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, get as request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import express from "express";
import { describe, expect, onTestFinished, test } from "vitest";
import { compressAll } from "../../scripts/lib/compress.mjs";
import { servePage } from "../../server/http/page.ts";
import { dataFolder } from "./support/server.ts";

const SCRIPT = "const answer = 42;\n".repeat(200);

async function served(files: Record<string, string | Buffer>): Promise<string> {
  const dir = dataFolder();
  mkdirSync(join(dir, "assets"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, "assets", name), content);
  const app = express();
  servePage(app, dir);
  const server = createServer(app);
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/assets/`;
}

/** Without the decompression that `fetch` does by itself. */
function ask(url: string, encodings: string): Promise<IncomingMessage> {
  return new Promise((answer) => request(url, { headers: { "Accept-Encoding": encodings }, agent: false }, answer));
}

const COPIES = { "a.js": SCRIPT, "a.js.br": brotliCompressSync(SCRIPT), "a.js.gz": gzipSync(SCRIPT) };

describe("a file of the client", () => {
  test.each([
    ["gzip, deflate, br", "br"],
    ["gzip, deflate", "gzip"],
    ["identity", undefined],
  ])("comes, for a browser that takes %s, as %s", async (encodings, encoding) => {
    const answer = await ask(`${await served(COPIES)}a.js`, encodings);
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers["content-type"]).toMatch(/javascript/);
    expect(answer.headers.vary).toMatch(/accept-encoding/i);
    expect(answer.headers["cache-control"]).toMatch(/immutable/);
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const plain = encoding === "br" ? brotliDecompressSync(body) : encoding === "gzip" ? gunzipSync(body) : body;
    expect(plain.toString()).toBe(SCRIPT);
  });

  test("comes as it is where nobody has compressed it", async () => {
    const answer = await ask(`${await served({ "b.js": SCRIPT })}b.js`, "br, gzip");
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(await text(answer)).toBe(SCRIPT);
  });

  test("that does not exist is not found, compressed or not", async () => {
    expect((await ask(`${await served(COPIES)}c.js`, "br")).statusCode).toBe(404);
  });
});

test("the build leaves copies that hold the same, of text that is worth it", () => {
  const dir = dataFolder();
  for (const [name, content] of Object.entries({ "a.js": SCRIPT, "b.js": "1", "c.woff2": SCRIPT }))
    writeFileSync(join(dir, name), content);
  compressAll(dir);
  expect(readdirSync(dir)).toEqual(["a.js", "a.js.br", "a.js.gz", "b.js", "c.woff2"]);
  expect(gunzipSync(readFileSync(join(dir, "a.js.gz"))).toString()).toBe(SCRIPT);
  expect(brotliDecompressSync(readFileSync(join(dir, "a.js.br"))).toString()).toBe(SCRIPT);
});
