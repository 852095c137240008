import { describe, expect, test } from "vitest";
import type { NewMember, Store } from "../../../server/store/store.ts";
import { addExercise, addTable, storeIn, temporaryFolder } from "./support.ts";

/** Join codes in a given order. */
const codes = (...list: string[]) => ({ drawJoinCode: () => list.shift() ?? "none left" });

const member = (id: string, more: Partial<NewMember> = {}): NewMember => {
  const place = { exerciseId: "e1", tableId: null, seat: null, role: "member" };
  return { id, ...place, displayName: id, tokenHash: `token-${id}`, createdAt: 1, ...more };
};

const fresh = (): Promise<Store> => storeIn(temporaryFolder());

describe("an exercise", () => {
  test("starts with its lobby closed and is found by its facilitator's link", async () => {
    const store = await fresh();
    await addExercise(store);
    const exercise = await store.exercises.get("e1");
    expect(exercise).toMatchObject({ status: "lobby", joinCode: null, options: { pace: "live" }, createdAt: 1000 });
    expect(await store.exercises.byFacilitator("facilitator-of-e1")).toEqual(exercise);
    await store.exercises.setFacilitator("e1", "new link");
    expect(await store.exercises.byFacilitator("facilitator-of-e1")).toBeNull();
    expect((await store.exercises.byFacilitator("new link"))?.id).toBe("e1");
  });

  test("takes new options, and refuses changes of one that is not there", async () => {
    const store = await fresh();
    await addExercise(store);
    await store.exercises.setOptions("e1", { pace: "daily" });
    expect((await store.exercises.get("e1"))?.options).toEqual({ pace: "daily" });
    await expect(store.exercises.setOptions("e2", {})).rejects.toMatchObject({ code: "unknown" });
    await expect(addExercise(store)).rejects.toMatchObject({ code: "taken" });
  });

  test("gets a join code that no other open lobby has", async () => {
    const store = await storeIn(temporaryFolder(), codes("AAAAAA", "AAAAAA", "AAAAAA", "CCCCCC"));
    await addExercise(store, "e1");
    await addExercise(store, "e2");
    expect(await store.exercises.openLobby("e1")).toBe("AAAAAA");
    expect(await store.exercises.openLobby("e1")).toBe("AAAAAA");
    expect(await store.exercises.openLobby("e2")).toBe("CCCCCC");
    expect((await store.exercises.byJoinCode("CCCCCC"))?.id).toBe("e2");
  });

  test("loses its code when the lobby closes or the game starts, and the code is free again", async () => {
    const store = await storeIn(temporaryFolder(), codes("AAAAAA", "AAAAAA", "CCCCCC"));
    for (const id of ["e1", "e2"]) await addExercise(store, id);
    await store.exercises.openLobby("e1");
    await store.exercises.closeLobby("e1");
    expect(await store.exercises.byJoinCode("AAAAAA")).toBeNull();
    expect(await store.exercises.openLobby("e2")).toBe("AAAAAA");
    await store.exercises.setStatus("e2", "running");
    expect(await store.exercises.byJoinCode("AAAAAA")).toBeNull();
    await expect(store.exercises.openLobby("e2")).rejects.toMatchObject({ code: "unknown" });
  });

  test("is listed with the newest first", async () => {
    const store = await fresh();
    for (const id of ["b", "a"]) await addExercise(store, id);
    const late = { id: "c", scenarioId: "s", options: null, createdAt: 2000, facilitatorHash: "f" };
    await store.exercises.create(late);
    expect((await store.exercises.list()).map((e) => e.id)).toEqual(["c", "a", "b"]);
  });
});

describe("a member", () => {
  test("is found by the link until it is revoked, and by a new link after", async () => {
    const store = await fresh();
    await addExercise(store);
    await store.members.add(member("m1"));
    expect(await store.members.byToken("token-m1")).toMatchObject({ id: "m1", revoked: false });
    await store.members.revoke("m1");
    expect(await store.members.byToken("token-m1")).toBeNull();
    expect(await store.members.get("m1")).toMatchObject({ revoked: true });
    await store.members.replaceToken("m1", "token-new");
    expect((await store.members.byToken("token-new"))?.id).toBe("m1");
    expect(await store.members.byToken("token-m1")).toBeNull();
  });

  test("takes a seat, changes what is named and keeps the rest", async () => {
    const store = await fresh();
    await addTable(store);
    await store.members.add(member("m1"));
    await store.members.seat("m1", { tableId: "t1", seat: "TES" });
    await store.members.seat("m1", { role: "head" });
    await store.members.seat("m1", {});
    expect(await store.members.ofTable("t1")).toMatchObject([{ id: "m1", seat: "TES", role: "head" }]);
    await store.members.seat("m1", { tableId: null, seat: null });
    expect(await store.members.ofTable("t1")).toEqual([]);
    expect((await store.members.ofExercise("e1")).map((m) => m.id)).toEqual(["m1"]);
  });

  test("has a link of its own, and an exercise", async () => {
    const store = await fresh();
    await addExercise(store);
    await store.members.add(member("m1"));
    await expect(store.members.add(member("m2", { tokenHash: "token-m1" }))).rejects.toMatchObject({ code: "taken" });
    await expect(store.members.add(member("m3", { exerciseId: "none" }))).rejects.toMatchObject({ code: "unknown" });
    await expect(store.members.rename("m9", "Nobody")).rejects.toMatchObject({ code: "unknown" });
  });
});
