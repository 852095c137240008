import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import type { ExerciseReport, Joined, SeatLink, Session, ShelfEntry } from "../../shared/protocol.ts";
import { createExercise, openLobby, SCENARIO, startTalks } from "./support/exercise.ts";
import { ask, call, refusal } from "./support/http.ts";
import { joinPage, Page } from "./support/page.ts";
import { boot } from "./support/server.ts";

const patient = { timeout: 10_000 };

let server: RunningServer;
let url: string;
beforeAll(async () => {
  server = await boot();
  url = server.url;
});
afterAll(() => server.stop());

describe("the shelf", () => {
  test("shows scenarios in words, and no secret of theirs", async () => {
    const shelf = await call<ShelfEntry[]>(url, "GET", "/api/scenarios");
    const entry = shelf.find(({ id }) => id === SCENARIO);
    expect(entry?.roster.map(({ id }) => id)).toEqual(["ARV", "TES"]);
    expect(JSON.stringify(shelf)).not.toMatch(/"t:/);
    expect(JSON.stringify(shelf)).not.toContain("truth");
  });
});

describe("an exercise", () => {
  test("is not made for a scenario that is not there", async () => {
    expect(await refusal(ask(url, "POST", "/api/exercises", { scenario: "nothing" }))).toBe("400 unknown-scenario");
  });

  test("is not made from a body that is not understood", async () => {
    expect(await refusal(ask(url, "POST", "/api/exercises", { scenario: SCENARIO, odd: 1 }))).toBe("400 malformed");
    expect(await refusal(ask(url, "POST", "/api/exercises", [1]))).toBe("400 malformed");
    const broken = fetch(`${url}/api/exercises`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{",
    });
    expect(await refusal(broken)).toBe("400 malformed");
  });

  test("does not read a body beyond its limit", async () => {
    const body = { scenario: SCENARIO, seed: "x".repeat(20_000) };
    expect(await refusal(ask(url, "POST", "/api/exercises", body))).toBe("413 too-large");
  });

  test("is deleted by its facilitator, with everything in it", async () => {
    const { created, ann, ben, facilitator, table } = await openLobby(url);
    expect(await refusal(ask(url, "DELETE", "/api/exercise", undefined, ann.token))).toBe("403 not-allowed");
    expect((await ask(url, "DELETE", "/api/exercise", undefined, created.facilitatorToken)).status).toBe(204);
    await Promise.all([ann.isGone(), ben.isGone(), facilitator.isGone()]);
    expect(await server.store.journal.read(table)).toEqual([]);
    expect(await refusal(ask(url, "POST", "/api/session", { protocol: 1 }, ann.token))).toBe("401 not-signed-in");
  });
});

describe("a join code", () => {
  test("is understood however it was typed", async () => {
    const { joinCode } = await createExercise(url);
    const typed = ` ${joinCode.slice(0, 3).toLowerCase()}-${joinCode.slice(3)} `;
    expect(await call<Joined>(url, "POST", "/api/join", { code: typed, name: "Ann" })).toHaveProperty("token");
  });

  test("that is wrong opens nothing", async () => {
    expect(await refusal(ask(url, "POST", "/api/join", { code: "AAAAAA", name: "Ann" }))).toBe("404 unknown-code");
    expect(await refusal(ask(url, "POST", "/api/join", { code: "?", name: "Ann" }))).toBe("404 unknown-code");
  });

  test("needs a name", async () => {
    const { joinCode } = await createExercise(url);
    expect(await refusal(ask(url, "POST", "/api/join", { code: joinCode, name: "  " }))).toBe("400 malformed");
  });

  test("used twice by the same person makes two members, of whom one gets the seat", async () => {
    const { joinCode } = await createExercise(url);
    const first = await joinPage(url, joinCode, "Ann");
    const second = await joinPage(url, joinCode, "Ann");
    expect(first.session.member).not.toBe(second.session.member);
    expect(await first.take("ARV")).toEqual({ ok: true });
    expect(await second.take("ARV")).toEqual({ ok: false, refusal: { code: "already-done" } });
  });

  test("is good for the lobby only", async () => {
    const { created, facilitator } = await startTalks(url);
    await expect
      .poll(() => refusal(ask(url, "POST", "/api/join", { code: created.joinCode, name: "Late" })), patient)
      .toBe("404 unknown-code");
    const report = await call<ExerciseReport>(url, "GET", "/api/exercise", undefined, facilitator.token);
    expect(report).toMatchObject({ status: "running", joinCode: null });
  });
});

describe("a session", () => {
  test("tells a page that is too old", async () => {
    const { facilitatorToken } = await createExercise(url);
    const answer = ask(url, "POST", "/api/session", { protocol: 0 }, facilitatorToken);
    expect(await refusal(answer)).toBe("409 client-outdated");
  });

  test("needs a link that is known", async () => {
    expect(await refusal(ask(url, "POST", "/api/session", { protocol: 1 }))).toBe("401 not-signed-in");
    const unknown = "A".repeat(22);
    expect(await refusal(ask(url, "POST", "/api/session", { protocol: 1 }, unknown))).toBe("401 not-signed-in");
  });

  test("shows the join code to delegates while the lobby is open", async () => {
    const { ann, facilitator } = await startTalks(url);
    expect(ann.session.joinCode).toMatch(/^[A-Z]{6}$/);
    await expect
      .poll(
        async () => (await call<Session>(url, "POST", "/api/session", { protocol: 1 }, ann.token)).joinCode,
        patient,
      )
      .toBeNull();
    expect(facilitator.session).toMatchObject({ role: "facilitator", seat: null });
  });
});

describe("the facilitator's report", () => {
  test("names the people, and is for nobody else", async () => {
    const { ann, facilitator } = await openLobby(url);
    const report = await call<ExerciseReport>(url, "GET", "/api/exercise", undefined, facilitator.token);
    expect(report.members.map(({ name, seat, online }) => ({ name, seat, online }))).toEqual([
      { name: "Ann", seat: "ARV", online: true },
      { name: "Ben", seat: "TES", online: true },
    ]);
    expect(await refusal(ask(url, "GET", "/api/exercise", undefined, ann.token))).toBe("403 not-allowed");
  });
});

describe("a new link", () => {
  test("replaces the old one, and sends its devices away", async () => {
    const { ann, facilitator } = await startTalks(url);
    const { member } = ann.session;
    const link = await call<SeatLink>(url, "POST", "/api/seat-link", { member }, facilitator.token);
    await ann.isGone();
    expect(ann.notices).toContainEqual({ kind: "replaced" });
    expect(await refusal(ask(url, "POST", "/api/session", { protocol: 1 }, ann.token))).toBe("401 not-signed-in");
    const again = await new Page(url, link.token).connect();
    expect(again.session).toMatchObject({ member, seat: "ARV", name: "Ann" });
  });

  test("leaves a reservation that was made with the old one worthless", async () => {
    const { ann, facilitator } = await startTalks(url);
    const { reservation } = await call<Session>(url, "POST", "/api/session", { protocol: 1 }, ann.token);
    await call(url, "POST", "/api/seat-link", { member: ann.session.member }, facilitator.token);
    const thief = new Page(url, ann.token);
    await expect(thief.enter(reservation)).rejects.toThrow();
  });

  test("gives a person who comes late the seat of a bot", async () => {
    const created = await createExercise(url, { emptySeats: "bots" });
    const facilitator = await new Page(url, created.facilitatorToken).connect();
    await facilitator.send({ type: "exercise.start" });
    await facilitator.sees("briefing");
    expect(facilitator.fact("seat/TES")).toMatchObject({ occupant: "bot" });
    const body = { seat: "TES", name: "Late" };
    const { token } = await call<SeatLink>(url, "POST", "/api/seat-link", body, facilitator.token);
    const late = await new Page(url, token).connect();
    await expect.poll(() => late.fact("seat/TES"), patient).toMatchObject({ occupant: "human" });
    expect(await refusal(ask(url, "POST", "/api/seat-link", body, facilitator.token))).toBe("409 seat-taken");
    expect((await late.say("ARV", "Sorry, the train")).ok).toBe(true);
  });

  test("is made for members and seats of one's own exercise only, and by its facilitator", async () => {
    const one = await openLobby(url);
    const other = await openLobby(url);
    const asks = (body: unknown, token: string) => refusal(ask(url, "POST", "/api/seat-link", body, token));
    const member = one.ann.session.member;
    expect(await asks({ member }, other.facilitator.token)).toBe("404 unknown-member");
    expect(await asks({ member }, one.ben.token)).toBe("403 not-allowed");
    expect(await asks({ seat: "NOR", name: "Late" }, one.facilitator.token)).toBe("400 unknown-seat");
  });
});

describe("somebody who plays alone", () => {
  test("is in the game at once, with bots in the other seats", async () => {
    const body = { scenario: SCENARIO, seat: "TES", name: "Solo" };
    const { token } = await call<Joined>(url, "POST", "/api/solo", body);
    const page = await new Page(url, token).connect();
    expect(page.session).toMatchObject({ seat: "TES", joinCode: null });
    expect(page.phase).toBe("briefing");
    expect(page.fact("seat/ARV")).toMatchObject({ occupant: "bot" });
    expect(page.slices.me).toMatchObject({ seat: "TES" });
    expect((await ask(url, "DELETE", "/api/exercise", undefined, token)).status).toBe(204);
  });

  test("chooses a seat that there is", async () => {
    const answer = ask(url, "POST", "/api/solo", { scenario: SCENARIO, seat: "NOR" });
    expect(await refusal(answer)).toBe("400 unknown-seat");
  });
});
