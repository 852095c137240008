import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import { startTalks, type Talks } from "./support/exercise.ts";
import { boot } from "./support/server.ts";

let server: RunningServer;
let talks: Talks;
beforeAll(async () => {
  server = await boot();
  talks = await startTalks(server.url);
});
afterAll(() => server.stop());

describe("a command", () => {
  test("travels from one person through the journal to the other", async () => {
    const { ann, ben, table } = talks;
    expect((await ann.say("TES", "Good evening")).ok).toBe(true);
    await ben.hears("Good evening");
    const rows = await server.store.journal.read(table);
    expect(rows.map((row) => (row.command as { type?: string }).type ?? row.kind)).toEqual([
      "header",
      "seat.occupy",
      "seat.occupy",
      "exercise.start",
      "message.send",
    ]);
  });

  test("leaves no free text in the journal, and a chain that holds", async () => {
    const rows = await server.store.journal.read(talks.table);
    expect(JSON.stringify(rows)).not.toContain("Good evening");
    expect(JSON.stringify(rows)).not.toContain("Ann");
    expect(await server.store.journal.verify(talks.table)).toMatchObject({ ok: true });
  });

  test("is answered after the sender has seen what it did", async () => {
    const { ann } = talks;
    const reply = await ann.say("TES", "One more thing");
    expect(ann.heard).toContain("One more thing");
    expect(reply).toMatchObject({ ok: true, seatRev: ann.rev });
  });
});

describe("a table", () => {
  test("shows who is in which seat and who is there", () => {
    const { ann, ben } = talks;
    expect(ben.fact("people/ARV")).toEqual([{ member: ann.session.member, name: "Ann", online: true }]);
    expect(ben.fact("people/-")).toEqual([]);
  });

  test("can be read back page by page, oldest first", async () => {
    const { ann, ben } = talks;
    for (const word of ["one", "two", "three"]) await ann.say("TES", word);
    const last = await ben.room.request("messages", { limit: 2 });
    expect(bodies(last)).toEqual(["two", "three"]);
    const before = await ben.room.request("messages", { limit: 1, before: last.messages[0].id });
    expect(bodies(before)).toEqual(["one"]);
    expect(before.more).toBe(true);
  });

  test("keeps the hash of the state at the end of each phase", async () => {
    await talks.facilitator.send({ type: "phase.advance" });
    await talks.ann.sees("consultation");
    const rows = await server.store.journal.read(talks.table);
    const hashed = rows.filter((row) => row.stateHash !== null).map((row) => (row.command as { type: string }).type);
    expect(hashed).toEqual(["exercise.start", "phase.advance"]);
    expect((await server.store.snapshots.latest(talks.table))?.seq).toBe(rows.length - 1);
  });

  test("closes a phase by itself when everybody is ready", async () => {
    const { ann, ben } = talks;
    await ann.send({ type: "phase.ready", ready: true });
    await ben.send({ type: "phase.ready", ready: true });
    await ann.sees("drafting");
  });
});

function bodies(page: { messages: { text: string }[]; texts: Record<string, string> }): (string | undefined)[] {
  return page.messages.map((message) => page.texts[message.text]);
}
