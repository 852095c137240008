import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { Committer, type Write } from "../../../server/store/committer.ts";
import { migrate } from "../../../server/store/sql/migrations.ts";
import { folderBackend } from "../../../server/store/sqlite/backend.ts";
import type { Store } from "../../../server/store/store.ts";
import { addTable, row, storeIn, temporaryFolder } from "./support.ts";

let store: Store;

beforeEach(async () => {
  store = await storeIn(temporaryFolder());
  for (const id of ["t1", "t2", "t3"]) await addTable(store, id);
});

async function counted(work: () => Promise<unknown>): Promise<{ commits: number; writes: number }> {
  const before = store.system.stats();
  await work();
  const after = store.system.stats();
  return { commits: after.commits - before.commits, writes: after.writes - before.writes };
}

describe("group commit", () => {
  test("makes one transaction of all writes of a turn", async () => {
    const appends = (table: string) => Array.from({ length: 100 }, (_, seq) => store.journal.append(table, [row(seq)]));
    const work = () =>
      Promise.all([...appends("t1"), ...appends("t2"), store.drafts.write("t3", "ARV", "order", 0, {})]);
    expect(await counted(work)).toEqual({ commits: 1, writes: 201 });
    expect((await store.journal.head("t2"))?.seq).toBe(99);
  });

  test("also catches writes that are asked for later in the same turn", async () => {
    const work = async () => {
      const first = store.journal.append("t1", [row(0)]);
      await Promise.resolve();
      await Promise.all([first, store.journal.append("t1", [row(1)])]);
    };
    expect(await counted(work)).toEqual({ commits: 1, writes: 2 });
  });

  test("gives writes of different turns their own transactions", async () => {
    const work = async () => {
      await store.journal.append("t1", [row(0)]);
      await store.journal.append("t1", [row(1)]);
    };
    expect(await counted(work)).toEqual({ commits: 2, writes: 2 });
  });

  test("fails a wrong write alone", async () => {
    const answers = await Promise.allSettled([
      store.journal.append("t1", [row(0)]),
      store.journal.append("t2", [row(7)]),
      store.journal.append("t3", [row(0, { reply: { at: Number.NaN } })]),
      store.journal.append("nowhere", [row(0)]),
      store.journal.append("t1", [row(1)]),
    ]);
    expect(answers.map((a) => a.status)).toEqual(["fulfilled", "rejected", "rejected", "rejected", "fulfilled"]);
    expect((await store.journal.head("t1"))?.seq).toBe(1);
    expect(await store.journal.head("t3")).toBeNull();
  });

  test("settles what is under way before it closes, and takes nothing after", async () => {
    const last = store.journal.append("t1", [row(0)]);
    const closing = store.system.close();
    await expect(store.journal.append("t1", [row(1)])).rejects.toMatchObject({ code: "closed" });
    await Promise.all([last, closing]);
  });
});

describe("a disk that is full", () => {
  const scenario =
    (hash: string, bytes: number): Write<unknown> =>
    (db) =>
      db
        .insertInto("scenarios")
        .values({ hash, body: "x".repeat(bytes) })
        .execute();

  test("fails all writes of the transaction, keeps none of them, and spoils nothing later", async () => {
    const backend = folderBackend(temporaryFolder());
    await migrate(backend.db, backend.bytes);
    const committer = new Committer(backend);
    await committer.write(scenario("before", 10));
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(backend.db);
    await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + 5)}`.execute(backend.db);

    const writes = [scenario("small", 10), scenario("large", 1_000_000), scenario("after large", 10)];
    const answers = await Promise.allSettled(writes.map((write) => committer.write(write)));
    expect(answers.map((a) => a.status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(answers[0]).toMatchObject({ reason: { message: "database or disk is full" } });

    await committer.write(scenario("later", 10));
    const kept = await backend.db.selectFrom("scenarios").select("hash").orderBy("hash").execute();
    expect(kept.map((s) => s.hash)).toEqual(["before", "later"]);
    await committer.close();
    await backend.close();
  });
});
