import type { z } from "../../shared/engine/schema.ts";
import type {
  CreatedExercise,
  createExerciseBody,
  ExerciseReport,
  HttpError,
  Joined,
  joinBody,
  SeatLink,
  Session,
  ShelfEntry,
  seatLinkBody,
  soloBody,
} from "../../shared/protocol.ts";

/**
 * Why the server said no, or `unreachable` where it said nothing.
 * The codes are the server's: `unknown-code`, `client-outdated`, `too-many` …
 */
export class ApiError extends Error {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly status: number;

  constructor(status: number, { error, args = {} }: HttpError) {
    super(error);
    this.name = "ApiError";
    this.status = status;
    this.code = error;
    this.args = args;
  }
}

export const UNREACHABLE = "unreachable";
const PATIENCE_MS = 15_000;

export const api = {
  scenarios: () => call<readonly ShelfEntry[]>("GET", "/api/scenarios"),
  createExercise: (body: z.input<typeof createExerciseBody>) =>
    call<CreatedExercise>("POST", "/api/exercises", { body }),
  playAlone: (body: z.input<typeof soloBody>) => call<Joined>("POST", "/api/solo", { body }),
  join: (body: z.input<typeof joinBody>) => call<Joined>("POST", "/api/join", { body }),
  session: (token: string, protocol: number) => call<Session>("POST", "/api/session", { token, body: { protocol } }),
  /** A new personal link for a member, or for somebody who comes late. For the facilitator. */
  newLink: (token: string, body: z.input<typeof seatLinkBody>) =>
    call<SeatLink>("POST", "/api/seat-link", { token, body }),
  exercise: (token: string) => call<ExerciseReport>("GET", "/api/exercise", { token }),
  deleteExercise: async (token: string): Promise<void> => {
    await send("DELETE", "/api/exercise", { token });
  },
  /** The journal as JSON, or the talk of the table to read. For the facilitator; for delegates after the end. */
  record: (token: string, kind: "record" | "transcript") => download(token, `/api/${kind}`),
};

interface Asked {
  readonly token?: string;
  readonly body?: unknown;
}

async function call<T>(method: string, path: string, asked: Asked = {}): Promise<T> {
  const response = await send(method, path, asked);
  return (await response.json()) as T;
}

async function download(token: string, path: string): Promise<{ readonly name: string; readonly blob: Blob }> {
  const response = await send("GET", path, { token });
  const header = response.headers.get("content-disposition") ?? "";
  const name = /filename="?([^";]+)/.exec(header)?.[1] ?? path.slice(path.lastIndexOf("/") + 1);
  return { name, blob: await response.blob() };
}

async function send(method: string, path: string, { token, body }: Asked): Promise<Response> {
  const headers: Record<string, string> = {};
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (body !== undefined) headers["content-type"] = "application/json";
  const init: RequestInit = { method, headers, signal: AbortSignal.timeout(PATIENCE_MS) };
  if (body !== undefined) init.body = JSON.stringify(body);
  const response = await fetch(path, init).catch(() => {
    throw new ApiError(0, { error: UNREACHABLE });
  });
  if (!response.ok) throw new ApiError(response.status, await errorOf(response));
  return response;
}

async function errorOf(response: Response): Promise<HttpError> {
  try {
    const body = (await response.json()) as HttpError;
    if (typeof body.error === "string") return body;
  } catch {
    // a proxy in between answered with a page of its own
  }
  return { error: response.status >= 500 ? UNREACHABLE : "refused" };
}
