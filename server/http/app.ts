import express, { type Express } from "express";
import type { Log } from "../log.ts";
import type { ApiDeps } from "./api.ts";
import { readJson } from "./body.ts";
import { ApiError, errorHandler } from "./errors.ts";
import { type AllowsOrigin, checkOrigin } from "./origins.ts";
import { entranceRoutes } from "./routes/entrance.ts";
import { exerciseRoutes } from "./routes/exercises.ts";
import { recordRoutes } from "./routes/records.ts";
import { security } from "./security.ts";

export interface AppOptions extends ApiDeps {
  readonly trustProxy: number | string | false;
  readonly allowsOrigin: AllowsOrigin;
  readonly health: () => object;
}

/** Everything under `/api`, the health page and the SDK's way back. The client's pages are added behind it. */
export function createApp(options: AppOptions): Express {
  const { trustProxy, allowsOrigin, health, ...deps } = options;
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", trustProxy);
  app.use(...security);
  app.get("/health", (_request, response) => {
    response.set("Cache-Control", "no-store").json(health());
  });
  const api = express.Router();
  api.use(checkOrigin(allowsOrigin), (_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  exerciseRoutes(api, deps);
  entranceRoutes(api, deps);
  recordRoutes(api, deps);
  api.use(() => {
    throw new ApiError("unknown-route");
  });
  app.use("/api", api);
  app.post("/matchmake/reconnect/:room", checkOrigin(allowsOrigin), readJson, async (request, response) => {
    const token: unknown = request.body?.reconnectionToken;
    const reservation =
      typeof token === "string" ? await deps.colyseus.reconnect(String(request.params.room), token) : null;
    if (reservation === null) throw new ApiError("not-signed-in");
    response.json(reservation);
  });
  return app;
}

/** The last handler of all. */
export function finishApp(app: Express, log: Log): void {
  app.use(errorHandler(log));
}
