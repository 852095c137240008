import type { Server } from "node:http";
import { join } from "node:path";
import type { Express } from "express";

const root = join(import.meta.dirname, "..", "..");

/**
 * Serves the client from its sources with live reload instead of `dist`; for development only.
 * Attach it after every route of the server, because it answers all that is left with the page.
 */
export async function attachDev(app: Express, httpServer: Server): Promise<void> {
  const { createServer } = await import("vite");
  const vite = await createServer({
    configFile: join(root, "vite.config.ts"),
    configLoader: "native",
    root: join(root, "client"),
    server: { middlewareMode: true },
    appType: "spa",
  });
  httpServer.once("close", () => void vite.close());
  // Live reload needs inline scripts and a second port, which the policy for players rightly forbids.
  app.use((_request, response, next) => {
    response.removeHeader("Content-Security-Policy");
    next();
  });
  app.use(vite.middlewares);
}
