import { existsSync } from "node:fs";
import { createGame, RULES_VERSION } from "../../shared/game.ts";
import { type ReplayReport, replayRecord } from "../record/replay.ts";
import { fromHere, recordCommand } from "./arguments.ts";
import { fail } from "./store-command.ts";
import { readRecord, storedRecord } from "./stored-record.ts";

const USAGE = "npm run replay -- <table id or record file> [--data <folder>]";

/** One line for people: what was found, first what is wrong. */
function sentence({ rows, hashes, finalHash, broken, divergence }: ReplayReport): string {
  if (broken !== null) return `the record is broken: ${broken}`;
  if (divergence) {
    const { seq, command, found, expected } = divergence;
    return `the replay parts from the record at row ${seq} (${command}): found ${found}, expected ${expected}`;
  }
  return `replayed: rows ${rows}, hashes compared ${hashes}, all equal; final state ${finalHash}`;
}

try {
  const { what, dir } = recordCommand(USAGE);
  const file = fromHere(what);
  const record = existsSync(file) ? await readRecord(file) : await storedRecord(what, dir);
  const report = replayRecord(record, createGame, RULES_VERSION);
  if (report.broken !== null || report.divergence) throw new Error(sentence(report));
  console.log(sentence(report));
} catch (error) {
  fail(error);
}
