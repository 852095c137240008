import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sha256 } from "./sha256.ts";

/** Paths of sockets are limited to 104 bytes on macOS and 108 on Linux, with a closing zero. */
const LONGEST = 100;

/** Where a long path is not possible, this file of the data folder says where the socket is instead. */
const pointer = (dir: string): string => join(dir, "admin.path");

/** Everything that the admin socket may leave in a data folder. */
export const ADMIN_FILES = ["admin.sock", "admin.path"];

/** Makes room for the socket of a data folder that the caller holds, and says where to listen. */
export function claimAdminPath(dir: string): string {
  const folder = realpathSync(dir);
  if (process.platform === "win32") return pipeName(folder);
  releaseAdminPath(folder);
  const near = join(folder, "admin.sock");
  if (Buffer.byteLength(near) <= LONGEST) return near;
  const far = join(mkdtempSync(join(tmpdir(), "demarche-")), "admin.sock");
  writeFileSync(pointer(folder), far, { mode: 0o600 });
  return far;
}

/** Where the server of a data folder listens, if one does. */
export function findAdminPath(dir: string): string {
  const folder = realpathSync(dir);
  if (process.platform === "win32") return pipeName(folder);
  return farPath(folder) ?? join(folder, "admin.sock");
}

/** Removes what a socket left behind, also after a crash. */
export function releaseAdminPath(dir: string): void {
  const far = farPath(dir);
  if (far !== null) rmSync(dirname(far), { recursive: true, force: true });
  for (const file of ADMIN_FILES) rmSync(join(dir, file), { force: true });
}

function farPath(folder: string): string | null {
  try {
    return readFileSync(pointer(folder), "utf8");
  } catch {
    return null;
  }
}

const pipeName = (folder: string): string => `\\\\.\\pipe\\demarche-${sha256(folder).slice(0, 32)}`;
