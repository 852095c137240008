import { hash64, stateHash } from "../../../shared/engine/hash.ts";
import { type Game, RULES_VERSION } from "../../../shared/game.ts";
import type { RecordFile, RecordRow } from "../../record/file.ts";
import { CHAIN_START, chainOf } from "../../store/chain.ts";
import { toColumns } from "../../store/sql/journal-columns.ts";
import type { NewRow } from "../../store/store.ts";
import { headerOf, headerRow } from "../../table/header.ts";
import type { Pairing } from "./pairings.ts";
import { playGame } from "./play.ts";

/** When a recorded game begins: no clock runs in an arena, so each row is a second after the one before. */
const BEGINNING = Date.UTC(2030, 0, 7, 9);

/** Plays one game and gives its record, as the server would export it: `replay` and `export` can read it. */
export function recordGame(game: Game, pairing: Pairing, seed: string): RecordFile {
  const table = `arena-${hash64(seed).slice(-8)}`;
  const header = headerRow(headerOf(game.compiled, seed, RULES_VERSION), BEGINNING);
  const rows: NewRow[] = [header];
  const { bodies } = playGame({
    game,
    seed,
    policies: pairing,
    onStep: ({ seat, command, before, state }) => {
      rows.push({
        ...header,
        seq: rows.length,
        kind: "command",
        from: seat === null ? { kind: "system" } : { kind: "seat", seat, member: "bot" },
        command,
        instance: before.clock.instance,
        at: BEGINNING + rows.length * 1000,
        stateHash: stateHash(state),
      });
    },
  });
  const { rules, texts, language } = game.compiled;
  const chained = chain(table, rows);
  const last = chained.at(-1);
  return {
    format: "demarche-record",
    version: 1,
    exercise: "arena",
    table,
    scenario: { rules, texts, language },
    members: [],
    rows: chained,
    texts: Object.fromEntries(bodies),
    chain: { ok: true, rows: chained.length, head: last ? { seq: last.seq, chain: last.chain } : null },
  };
}

function chain(table: string, rows: readonly NewRow[]): RecordRow[] {
  let last = CHAIN_START;
  return rows.map((row) => {
    last = chainOf(last, toColumns(table, row));
    return { ...row, chain: last };
  });
}
