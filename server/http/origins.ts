import type { RequestHandler } from "express";
import { ApiError } from "./errors.ts";

export type AllowsOrigin = (origin: string, host: string | undefined) => boolean;

/** A page may use the server it came from, and those that the operator names. */
export function originRule(origins: readonly string[]): AllowsOrigin {
  return (origin, host) => origins.includes(origin) || (host !== undefined && hostOf(origin) === host);
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** Refuses requests that a foreign page makes; tells the browser which other pages may read answers. */
export function checkOrigin(allows: AllowsOrigin): RequestHandler {
  return (request, response, next) => {
    const origin = request.get("origin");
    if (origin === undefined) return next();
    response.vary("Origin");
    if (!allows(origin, request.get("host"))) throw new ApiError("foreign-origin");
    response.set({
      "Access-Control-Allow-Origin": origin,
      "Access-Control-Allow-Headers": "Authorization, Content-Type",
    });
    if (request.method !== "OPTIONS") return next();
    response.set("Access-Control-Allow-Methods", "GET, POST, DELETE").sendStatus(204);
  };
}
