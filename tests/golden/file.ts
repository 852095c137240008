import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.ts";
import type { Step } from "./games.ts";

const fileOf = (name: string): string => join(import.meta.dirname, `${name}.jsonl`);

/** A golden file has one JSON value a line: what the game came to, then its commands in order. */
export function readGolden(name: string): { readonly account: Account; readonly steps: readonly Step[] } {
  const [first = "", ...lines] = readFileSync(fileOf(name), "utf8").trimEnd().split("\n");
  return { account: JSON.parse(first), steps: lines.map((line) => JSON.parse(line)) };
}

export function writeGolden(name: string, account: Account, steps: readonly Step[]): void {
  writeFileSync(fileOf(name), `${[account, ...steps].map((value) => JSON.stringify(value)).join("\n")}\n`);
}
