import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import type { DraftReply } from "../../shared/protocol.ts";
import { openLobby, startTalks } from "./support/exercise.ts";
import { Page } from "./support/page.ts";
import { openRelay } from "./support/relay.ts";
import { boot } from "./support/server.ts";
import { until } from "./support/until.ts";

let server: RunningServer;
let url: string;
beforeAll(async () => {
  server = await boot();
  url = server.url;
});
afterAll(() => server.stop());

const isOnline = (page: Page, seat: string): unknown => page.fact<{ online: boolean }[]>(`people/${seat}`)?.[0]?.online;
const draft = (page: Page, version: number, body: unknown): Promise<DraftReply> =>
  page.room.request("draft", { slot: "orders", version, body });

describe("a line that is cut", () => {
  test("shows as absence to the others, and as presence again when the session is back", async () => {
    const { ann: first, ben } = await startTalks(url);
    await first.room.leave();
    const relay = await openRelay(url);
    const ann = await new Page(relay.url, first.token).connect();
    Object.assign(ann.room.reconnection, { enabled: true, minUptime: 0 });
    const back = new Promise<void>((resolve) => ann.room.onReconnect(() => resolve()));
    relay.cut();
    await until(() => expect(isOnline(ben, "ARV")).toBe(false));
    await ben.say("ARV", "Are you there?");
    await back;
    await until(() => expect(isOnline(ben, "ARV")).toBe(true));
    const whole = await ann.view();
    expect(whole.from).toBeNull();
    expect(whole.to).toBe(ann.rev);
    await ben.say("ARV", "There you are");
    await ann.hears("There you are");
    ann.room.reconnection.enabled = false;
    const { texts } = await ann.room.request("messages", {});
    expect(Object.values(texts)).toContain("Are you there?");
  });

  test("is no loss to who comes back by the personal link instead", async () => {
    const { ann: first, ben } = await startTalks(url);
    const relay = await openRelay(url);
    const ann = await new Page(relay.url, first.token).connect();
    relay.cut();
    await ann.isGone();
    const again = await new Page(url, ann.token).connect();
    expect(again.session).toMatchObject({ member: ann.session.member, seat: "ARV" });
    await ben.say("ARV", "Welcome back");
    await again.hears("Welcome back");
  });

  test("does not free the seat for others", async () => {
    const { ann, ben } = await openLobby(url);
    await ann.room.leave();
    await until(() => expect(isOnline(ben, "ARV")).toBe(false));
    expect(await ben.take("ARV")).toEqual({ ok: false, refusal: { code: "already-done" } });
  });
});

describe("the lobby", () => {
  test("lets people change their minds about seats", async () => {
    const { ann, ben } = await openLobby(url);
    expect(await ann.take(null)).toEqual({ ok: true });
    await until(() => expect(ben.fact("seat/ARV")).toMatchObject({ occupant: "empty" }));
    expect(ben.fact<{ name: string }[]>("people/-")?.map(({ name }) => name)).toEqual(["Ann"]);
    expect(ann.envelopes.at(-1)).toMatchObject({ from: null, slices: {} });
    expect(await ben.take("ARV")).toEqual({ ok: true });
    expect(await ann.take("TES")).toEqual({ ok: true });
    await until(() => expect(ann.slices.me).toMatchObject({ seat: "TES" }));
    expect(await ann.take("NOR")).toEqual({ ok: false, refusal: { code: "unknown-thing" } });
  });

  test("gives a seat that two ask for at once to one of them", async () => {
    const { ann, ben } = await openLobby(url);
    await Promise.all([ann.take(null), ben.take(null)]);
    const replies = await Promise.all([ann.take("ARV"), ben.take("ARV")]);
    expect(replies.map((reply) => reply.ok).sort()).toEqual([false, true]);
  });
});

describe("a second device of the same person", () => {
  test("sees the same, and both get what comes", async () => {
    const { ann, ben } = await startTalks(url);
    const phone = await new Page(url, ann.token).connect();
    expect(phone.slices).toEqual(ann.slices);
    await ben.say("ARV", "To both of you");
    await Promise.all([ann.hears("To both of you"), phone.hears("To both of you")]);
    await phone.say("TES", "From the phone");
    await Promise.all([ann.hears("From the phone"), ben.hears("From the phone")]);
    expect(phone.rev).toBe(ann.rev);
  });

  test("leaves the person present when one of the two goes", async () => {
    const { ann, ben } = await startTalks(url);
    const phone = await new Page(url, ann.token).connect();
    await phone.room.leave();
    await ben.say("ARV", "Still there?");
    await ann.hears("Still there?");
    expect(isOnline(ben, "ARV")).toBe(true);
  });

  test("is shown drafts that the first one saves", async () => {
    const { ann, ben } = await startTalks(url);
    const phone = await new Page(url, ann.token).connect();
    const before = ben.envelopes.length;
    expect(await draft(ann, 0, { orders: [], note: "mine" })).toEqual({ ok: true, version: 1 });
    await until(() =>
      expect(phone.envelopes.at(-1)?.events).toEqual([
        { type: "draft", slot: "orders", version: 1, body: { orders: [], note: "mine" } },
      ]),
    );
    expect((await ann.view()).drafts).toEqual({ orders: { version: 1, body: { orders: [], note: "mine" } } });
    await ben.view();
    expect(ben.envelopes.length).toBe(before + 1);
    expect(ben.envelopes.at(-1)?.drafts).toEqual({});
  });

  test("gets the newer draft when it writes on an older one", async () => {
    const { ann } = await startTalks(url);
    const phone = await new Page(url, ann.token).connect();
    await draft(ann, 0, "first");
    await draft(ann, 1, "second");
    expect(await draft(phone, 1, "late")).toEqual({ ok: false, version: 2, body: "second" });
    expect(await draft(phone, 2, "third")).toEqual({ ok: true, version: 3 });
  });

  test("learns that a commitment has used up the draft", async () => {
    const { ann, facilitator } = await startTalks(url);
    const phone = await new Page(url, ann.token).connect();
    for (let i = 0; i < 3; i++) await facilitator.send({ type: "phase.advance" });
    await ann.sees("decision");
    await draft(ann, 0, { orders: [] });
    expect((await ann.send({ type: "orders.commit", orders: [] })).ok).toBe(true);
    const cleared = { type: "draft", slot: "orders", version: 2, body: null };
    await until(() => expect(phone.envelopes.flatMap(({ events }) => events)).toContainEqual(cleared));
  });
});

describe("a person", () => {
  test("may have eight devices connected, and no more", async () => {
    const { ann } = await startTalks(url);
    for (let i = 0; i < 7; i++) await new Page(url, ann.token).connect();
    await expect(new Page(url, ann.token).connect()).rejects.toThrow("too many devices");
    await ann.room.leave();
    expect((await new Page(url, ann.token).connect()).phase).toBe("briefing");
  });
});

describe("a bot on order of the facilitator", () => {
  test("takes a seat over, and gives it back when the person takes it", async () => {
    const { ann, facilitator } = await startTalks(url);
    const occupant = () => ann.fact("seat/ARV")?.occupant;
    await facilitator.send({ type: "seat.occupy", seat: "ARV", by: "bot" });
    await until(() => expect(occupant()).toBe("bot"));
    expect(await ann.say("TES", "Me?")).toEqual({ ok: false, refusal: { code: "not-allowed" } });
    expect(await ann.take("ARV")).toEqual({ ok: true });
    await until(() => expect(occupant()).toBe("human"));
    expect((await ann.say("TES", "Me.")).ok).toBe(true);
  });

  test("makes way when the person comes back on another device", async () => {
    const { ann, ben, facilitator } = await startTalks(url);
    await ann.room.leave();
    await facilitator.send({ type: "seat.occupy", seat: "ARV", by: "bot" });
    await until(() => expect(ben.fact("seat/ARV")).toMatchObject({ occupant: "bot" }));
    await new Page(url, ann.token).connect();
    await until(() => expect(ben.fact("seat/ARV")).toMatchObject({ occupant: "human" }));
  });
});

describe("a table that nobody uses", () => {
  test("leaves no room behind, and is there again for who comes back", async () => {
    const { ann, ben, facilitator, table } = await startTalks(url);
    await Promise.all([ann.room.leave(), ben.room.leave(), facilitator.room.leave()]);
    const again = await new Page(url, ann.token).connect();
    expect(again.session.table).toBe(table);
    expect(again.phase).toBe("briefing");
  });
});
