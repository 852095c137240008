import { hash64, stateHash } from "../../shared/engine/hash.ts";
import { canonical } from "../../shared/engine/json.ts";
import type { Scenario } from "../../shared/scenario/compile.ts";
import { type Divergence, fold } from "../table/fold.ts";
import { readHeader } from "../table/header.ts";
import type { CreateGame } from "../table/library.ts";
import type { RecordFile } from "./file.ts";
import { verifyRows } from "./proof.ts";

export interface ReplayReport {
  readonly rows: number;
  /** Hashes of states that were recorded and came out the same. */
  readonly hashes: number;
  readonly finalHash: string | null;
  /** Why the record is not what it says, or null. */
  readonly broken: string | null;
  readonly divergence: Divergence | null;
}

/** Plays a record again from its first row, and compares chain and hashes. */
export function replayRecord(record: RecordFile, createGame: CreateGame, rulesVersion: number): ReplayReport {
  const { rows } = record;
  const nothing = { rows: rows.length, hashes: 0, finalHash: null, divergence: null };
  const chain = verifyRows(record.table, rows);
  if (!chain.ok) return { ...nothing, broken: `row ${chain.seq} is ${chain.reason}` };
  const header = readHeader(rows[0]);
  const { rules, texts, language } = record.scenario;
  if (hash64(canonical(rules)) !== header.scenarioHash)
    return { ...nothing, broken: "the scenario is not the one that was played" };
  if (header.rulesVersion !== rulesVersion)
    return { ...nothing, broken: `it was played with rules version ${header.rulesVersion}, these are ${rulesVersion}` };
  const game = createGame({ rules: rules as Scenario, hash: header.scenarioHash, texts, language });
  const commands = rows.slice(1).map((row) => ({ ...row, epoch: 0 }));
  const folded = fold(game, game.initial(header.seed), commands);
  if (!folded.ok) return { ...nothing, broken: null, divergence: folded.divergence };
  return { ...nothing, hashes: folded.hashes, finalHash: stateHash(folded.state), broken: null };
}
