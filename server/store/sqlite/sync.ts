import { closeSync, fsyncSync, openSync } from "node:fs";

/** Makes a file, or the names in a folder, survive a power cut. Windows cannot do the latter and does not need it. */
export function syncPath(path: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
