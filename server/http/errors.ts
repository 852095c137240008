import type { ErrorRequestHandler, Response } from "express";
import type { HttpError } from "../../shared/protocol.ts";
import type { Log } from "../log.ts";
import { RestoreError } from "../table/restore.ts";

const STATUS = {
  malformed: 400,
  "unknown-scenario": 400,
  "unknown-seat": 400,
  "not-signed-in": 401,
  "not-allowed": 403,
  "foreign-origin": 403,
  "unknown-code": 404,
  "unknown-table": 404,
  "unknown-member": 404,
  "unknown-route": 404,
  "seat-taken": 409,
  "client-outdated": 409,
  "rules-changed": 409,
  diverged: 409,
  "not-over": 409,
  full: 409,
  "too-large": 413,
  "too-many": 429,
  internal: 500,
  stopping: 503,
} as const;
export type HttpErrorCode = keyof typeof STATUS;

/** A request that is answered with an error. */
export class ApiError extends Error {
  readonly code: HttpErrorCode;
  readonly args: HttpError["args"];

  constructor(code: HttpErrorCode, args?: HttpError["args"]) {
    super(code);
    this.name = "ApiError";
    this.code = code;
    this.args = args;
  }
}

/** The last handler of all: what was thrown, as `{error, args}` with the right status. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const known = asApiError(error);
    if (!known) log.error({ path: request.path, err: error }, "a route failed");
    sendError(response, known ?? new ApiError("internal"));
  };
}

export function sendError(response: Response, { code, args }: ApiError): void {
  response.status(STATUS[code]).json({ error: code, ...(args && { args }) } satisfies HttpError);
}

function asApiError(error: unknown): ApiError | null {
  if (error instanceof ApiError) return error;
  if (error instanceof RestoreError) return new ApiError(error.code);
  if (!(error instanceof Error) || !("status" in error)) return null;
  if (error.status === 413) return new ApiError("too-large");
  if (error.status === 404) return new ApiError("unknown-route");
  return typeof error.status === "number" && error.status < 500 ? new ApiError("malformed") : null;
}
