import type { Fault } from "../backend.ts";

const PRIMARY: Record<number, "busy" | "damaged"> = { 5: "busy", 11: "damaged", 26: "damaged" };
const EXTENDED: Record<number, Fault> = { 787: "missing", 1555: "exists", 2067: "duplicate" };

/** How SQLite failed; null for an error of another origin. Source: sqlite.org/rescode.html (SQLITE_CONSTRAINT_*). */
export function faultOf(error: unknown): Fault | null {
  const code = errcode(error);
  return code === 0 ? null : (EXTENDED[code] ?? "storage");
}

/** Whether a database could not be opened because someone holds it, or because it is not whole. */
export function troubleOf(error: unknown): "busy" | "damaged" | null {
  return PRIMARY[errcode(error) & 0xff] ?? null;
}

function errcode(error: unknown): number {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode : 0;
}
