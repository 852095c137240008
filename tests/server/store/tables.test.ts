import { beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../../server/store/store.ts";
import { addTable, storeIn, temporaryFolder } from "./support.ts";

let store: Store;

beforeEach(async () => {
  store = await storeIn(temporaryFolder());
});

async function runningTable(id: string, nextDueAt: number | null): Promise<void> {
  await addTable(store, id);
  await store.tables.setStatus(id, "running");
  await store.tables.setNextDueAt(id, nextDueAt);
}

describe("tables", () => {
  test("start in the lobby with nothing due and no owner", async () => {
    await addTable(store);
    expect(await store.tables.get("t1")).toEqual({
      id: "t1",
      exerciseId: "e1",
      seed: "sfc32:1",
      scenarioHash: "scenario-hash",
      rulesVersion: 1,
      status: "lobby",
      nextDueAt: null,
      owner: null,
      epoch: 0,
      leaseUntil: null,
    });
  });

  test("are due in the order of their time, only while they run", async () => {
    await runningTable("late", 300);
    await runningTable("early", 100);
    await runningTable("future", 900);
    await runningTable("unhurried", null);
    await runningTable("over", 50);
    await store.tables.setStatus("over", "ended");
    expect(await store.tables.due(300, 10)).toEqual([
      { id: "early", nextDueAt: 100 },
      { id: "late", nextDueAt: 300 },
    ]);
    expect(await store.tables.due(1000, 1)).toEqual([{ id: "early", nextDueAt: 100 }]);
    expect(await store.tables.nextDueAt()).toBe(100);
  });

  test("have no next due time when nobody hurries", async () => {
    await runningTable("unhurried", null);
    expect(await store.tables.nextDueAt()).toBeNull();
  });

  test("are found by exercise and by status", async () => {
    await addTable(store, "t1", "e1");
    await addTable(store, "t2", "e2");
    await runningTable("t3", null);
    expect((await store.tables.ofExercise("e1")).map((t) => t.id)).toEqual(["t1", "t3"]);
    expect((await store.tables.withStatus("running")).map((t) => t.id)).toEqual(["t3"]);
  });

  test("need their exercise and their scenario", async () => {
    const table = { id: "t1", exerciseId: "none", seed: "s", scenarioHash: "none", rulesVersion: 1 };
    await expect(store.tables.create(table)).rejects.toMatchObject({ code: "unknown" });
    await expect(store.tables.setStatus("t1", "running")).rejects.toMatchObject({ code: "unknown" });
  });
});

describe("scenarios", () => {
  test("are kept once per hash, and their texts per language", async () => {
    await store.scenarios.put("h1", "first");
    await store.scenarios.put("h1", "again");
    await store.scenarios.putTexts("x1", "en", "words");
    await store.scenarios.putTexts("x1", "fr", "mots");
    expect(await store.scenarios.get("h1")).toBe("first");
    expect(await store.scenarios.get("h2")).toBeNull();
    expect(await store.scenarios.getTexts("x1", "fr")).toBe("mots");
    expect(await store.scenarios.getTexts("x1", "ar")).toBeNull();
  });
});

describe("the facilitator's notes", () => {
  test("are listed along the journal and can be removed", async () => {
    await addTable(store);
    await store.notes.add("t1", { id: "n1", seq: 9, at: 50, body: "They never asked for evidence." });
    await store.notes.add("t1", { id: "n2", seq: 4, at: 20, body: "Good opening." });
    await store.notes.add("t1", { id: "n3", seq: 9, at: 40, body: "Silence." });
    expect((await store.notes.list("t1")).map((n) => n.id)).toEqual(["n2", "n3", "n1"]);
    await store.notes.remove("t1", "n3");
    expect((await store.notes.list("t1")).map((n) => n.id)).toEqual(["n2", "n1"]);
  });
});
