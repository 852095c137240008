import { deflateSync, inflateSync } from "node:zlib";
import { canonical } from "../../../shared/engine/json.ts";
import { sha256 } from "../sha256.ts";
import type { NewSnapshot, Snapshot, SnapshotInfo, SnapshotStore } from "../store.ts";
import type { Parts } from "./common.ts";
import type { Db } from "./schema.ts";

/** How many of the newest are kept beside the round starts. */
const KEPT = 2;
/** Of compression: the fastest. It is done between two commands, and the best would save a fifth of 8 kB. */
const LEVEL = 1;

export function snapshotStore({ db, committer }: Parts): SnapshotStore {
  return {
    latest: (tableId, seq = Number.MAX_SAFE_INTEGER) => latest(db, tableId, seq),
    list: async (tableId) => {
      const rows = await db
        .selectFrom("snapshots")
        .select(["seq", "instance", "is_round_start"])
        .where("table_id", "=", tableId)
        .orderBy("seq")
        .execute();
      return rows.map(toInfo);
    },
    thin: (tableId) => committer.write((tx) => thinSnapshots(tx, tableId)),
  };
}

export async function insertSnapshot(db: Db, tableId: string, snapshot: NewSnapshot): Promise<void> {
  const text = canonical(snapshot.state);
  const content = { instance: snapshot.instance, body: deflateSync(text, { level: LEVEL }), hash: sha256(text) };
  const row = { ...content, is_round_start: snapshot.isRoundStart ? 1 : 0 };
  await db
    .insertInto("snapshots")
    .values({ table_id: tableId, seq: snapshot.seq, ...row })
    .onConflict((c) => c.columns(["table_id", "seq"]).doUpdateSet(row))
    .execute();
}

export async function thinSnapshots(db: Db, tableId: string): Promise<void> {
  const newest = db
    .selectFrom("snapshots")
    .select("seq")
    .where("table_id", "=", tableId)
    .orderBy("seq", "desc")
    .limit(KEPT);
  await db
    .deleteFrom("snapshots")
    .where("table_id", "=", tableId)
    .where("is_round_start", "=", 0)
    .where("seq", "not in", newest)
    .execute();
}

async function latest(db: Db, tableId: string, seq: number): Promise<Snapshot | null> {
  const skipped: number[] = [];
  for (let bound = seq; ; ) {
    const row = await db
      .selectFrom("snapshots")
      .selectAll()
      .where("table_id", "=", tableId)
      .where("seq", "<=", bound)
      .orderBy("seq", "desc")
      .limit(1)
      .executeTakeFirst();
    if (!row) return null;
    const text = wholeText(row.body, row.hash);
    if (text !== null) return { ...toInfo(row), state: JSON.parse(text), skipped };
    skipped.push(row.seq);
    bound = row.seq - 1;
  }
}

/** The text, if it is the one that was put in. */
function wholeText(body: Uint8Array, hash: string): string | null {
  try {
    const text = inflateSync(body).toString("utf8");
    return sha256(text) === hash ? text : null;
  } catch {
    return null;
  }
}

function toInfo(row: { seq: number; instance: number; is_round_start: number }): SnapshotInfo {
  return { seq: row.seq, instance: row.instance, isRoundStart: row.is_round_start === 1 };
}
