import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

export interface RecordCommand {
  /** A table's id or a file. */
  readonly what: string;
  readonly dir: string;
  readonly out: string | null;
}

/**
 * The arguments of `replay` and `export`. npm starts scripts in the project's folder: a relative file is meant from where
 * the operator stands (`INIT_CWD`). Throws the usage.
 */
export function recordCommand(usage: string): RecordCommand {
  const { values, positionals } = parsed(usage);
  const [what] = positionals;
  if (what === undefined || positionals.length > 1) throw new Error(`usage: ${usage}`);
  const here = process.env.INIT_CWD ?? process.cwd();
  const dir = values.data === undefined ? resolve(process.env.DATA_DIR || "data") : resolve(here, values.data);
  return { what, dir, out: values.out === undefined ? null : resolve(here, values.out) };
}

/** A path as the operator means it. */
export const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function parsed(usage: string) {
  try {
    const options = { data: { type: "string" }, out: { type: "string" } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Error(`usage: ${usage}`);
  }
}
