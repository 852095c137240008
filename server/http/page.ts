import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import express, { type Express, type RequestHandler } from "express";
import { preferCompressed } from "./compressed.ts";
import { nonceOf } from "./security.ts";

const PLACE = /__CSP_NONCE__/g;
const YEAR_S = 31_536_000;

/** The built client: hashed files may be kept for ever, the page itself never, and every page has its own nonce. */
export function servePage(app: Express, dir: string): void {
  const assets = join(dir, "assets");
  app.use(
    "/assets",
    preferCompressed(assets),
    express.static(assets, { index: false, immutable: true, maxAge: YEAR_S * 1000, fallthrough: false }),
  );
  const show = page(join(dir, "index.html"));
  app.get("/index.html", show);
  app.use(express.static(dir, { index: false, redirect: false }));
  app.get(/.*/, show);
}

function page(file: string): RequestHandler {
  let known: { readonly changed: number; readonly html: string } | undefined;
  return async (_request, response) => {
    const changed = (await stat(file).catch(() => null))?.mtimeMs;
    if (changed === undefined) {
      response.status(503).type("text").send("The client has not been built. Run: npm run setup\n");
      return;
    }
    if (known?.changed !== changed) known = { changed, html: await readFile(file, "utf8") };
    response
      .set("Cache-Control", "no-store")
      .type("html")
      .send(known.html.replace(PLACE, nonceOf(response)));
  };
}
