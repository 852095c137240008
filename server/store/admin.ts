import { chmodSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { z } from "zod";
import { claimAdminPath, findAdminPath, releaseAdminPath } from "./admin-path.ts";
import { isStoreError, StoreError, type StoreErrorCode } from "./errors.ts";
import type { Store } from "./store.ts";

/** One line of JSON each way, then the connection ends. Whoever may connect may already read the data folder. */
const Request = z.strictObject({ do: z.literal("backup"), file: z.string().min(1).max(4096) });
export type AdminRequest = z.infer<typeof Request>;

const Reply = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), bytes: z.number() }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
]);
export type AdminReply = z.infer<typeof Reply>;

const LONGEST_LINE = 8192;

export interface Admin {
  readonly path: string;
  close(): Promise<void>;
}

/**
 * Answers the backup command on a local socket that only the owner of the data folder can reach. The caller holds the
 * data folder: what an earlier server left of its socket is removed. Close it before the store.
 */
export async function serveAdmin(store: Store, dir: string): Promise<Admin> {
  const path = claimAdminPath(dir);
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    void answer(store, socket);
  });
  await listening(server, path);
  if (process.platform !== "win32") chmodSync(path, 0o600);
  server.unref();
  const close = async (): Promise<void> => {
    for (const socket of open) socket.destroy();
    await closed(server);
    releaseAdminPath(dir);
  };
  return { path, close };
}

/** Asks the running server of a data folder. Rejects with `folder-in-use` where the folder is held and nobody answers. */
export async function askAdmin(dir: string, request: AdminRequest): Promise<AdminReply> {
  try {
    const socket = connect(findAdminPath(dir));
    socket.write(`${JSON.stringify(request)}\n`);
    return Reply.parse(JSON.parse(await firstLine(socket)));
  } catch (error) {
    throw new StoreError("folder-in-use", `the server that uses this data folder does not answer: ${dir}`, error);
  }
}

async function answer(store: Store, socket: Socket): Promise<void> {
  const reply = await firstLine(socket)
    .then((line) => carryOut(store, Request.parse(JSON.parse(line))))
    .catch((error: unknown) => refusal(error));
  socket.end(`${JSON.stringify(reply)}\n`);
}

async function carryOut(store: Store, request: AdminRequest): Promise<AdminReply> {
  return { ok: true, bytes: await store.system.backup(request.file) };
}

function refusal(error: unknown): AdminReply {
  const code: StoreErrorCode | "failed" = isStoreError(error) ? error.code : "failed";
  return { ok: false, code, message: error instanceof Error ? error.message : "unknown failure" };
}

/** The first line that comes; rejects if the other side ends, fails or says too much before. */
function firstLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    socket.setEncoding("utf8");
    socket.on("error", reject); // stays, so that a connection that breaks later does not end the process
    socket.once("close", () => reject(new Error("the connection ended")));
    socket.on("data", (chunk: string) => {
      text += chunk;
      const end = text.indexOf("\n");
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > LONGEST_LINE) socket.destroy();
    });
  });
}

function listening(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
}

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
