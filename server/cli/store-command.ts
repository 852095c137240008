import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

export interface StoreCommand {
  readonly dir: string;
  readonly file: string;
  readonly force: boolean;
}

/**
 * The arguments of `backup` and `restore`: one file, and the data folder (by default that of the server, `DATA_DIR`).
 * npm starts scripts in the project's folder: a relative file is meant from where the operator stands (`INIT_CWD`).
 */
export function commandLine(usage: string): StoreCommand {
  const { values, positionals } = parsed(usage);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(`usage: ${usage}`);
  const here = process.env.INIT_CWD ?? process.cwd();
  const dir = values.data === undefined ? resolve(process.env.DATA_DIR || "data") : resolve(here, values.data);
  return { dir, file: resolve(here, file), force: values.force };
}

function parsed(usage: string) {
  try {
    const options = { data: { type: "string" }, force: { type: "boolean", default: false } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Error(`usage: ${usage}`);
  }
}

/** Says why on the error stream and ends with 1. */
export function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** A number of bytes for people. */
export function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
