import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import type { Joined, Session } from "../../shared/protocol.ts";
import { createExercise, startTalks } from "./support/exercise.ts";
import { ask, call } from "./support/http.ts";
import { RawClient } from "./support/rawClient.ts";
import { boot } from "./support/server.ts";
import { until } from "./support/until.ts";

let server: RunningServer;
let url: string;
beforeAll(async () => {
  server = await boot();
  url = server.url;
});
afterAll(() => server.stop());

async function enter(token: string): Promise<{ raw: RawClient; session: Session }> {
  const session = await call<Session>(url, "POST", "/api/session", { protocol: 1 }, token);
  const raw = new RawClient(url, session.reservation);
  await raw.joined;
  return { raw, session };
}

describe("a client that was written from the page on the protocol", () => {
  test("joins, takes a seat, plays, and keeps the public facts", async () => {
    const { joinCode, facilitatorToken } = await createExercise(url);
    const { token } = await call<Joined>(url, "POST", "/api/join", { code: joinCode, name: "Zoë" });
    const { raw, session } = await enter(token);
    expect(JSON.parse(raw.facts.get("people/-") ?? "")).toEqual([
      { member: session.member, name: "Zoë", online: true },
    ]);
    expect(await raw.request("seat", { seat: "ARV" })).toEqual({ status: 0, body: { ok: true } });
    await until(() => expect(raw.facts.get("people/-")).toBe("[]"));

    const { raw: facilitator } = await enter(facilitatorToken);
    const started = await facilitator.request("command", { id: "start-now", command: { type: "exercise.start" } });
    expect(started).toMatchObject({ status: 0, body: { ok: true } });
    await until(() => expect(JSON.parse(raw.facts.get("clock") ?? "{}")).toMatchObject({ phase: "briefing" }));
    expect(raw.publicRev).toBe(facilitator.publicRev);

    const view = (await raw.request("view", {})).body as { from: null; slices: { me: unknown } };
    expect(view).toMatchObject({ from: null, slices: { me: { seat: "ARV" } } });
    const command = { type: "message.send", channel: "chat", to: ["TES"] };
    const said = await raw.request("command", { id: "say-hello", command, texts: { body: "Grüße" } });
    expect(said).toMatchObject({ status: 0, body: { ok: true } });
    const envelope = raw.messages.findLast(({ name }) => name === "envelope")?.body;
    expect(Object.values((envelope as { texts: Record<string, string> }).texts)).toEqual(["Grüße"]);
    expect((await raw.request("messages", { limit: 300 })).status).toBe(1);
    raw.leave();
    expect(await raw.closed).toBe(4000);
  });
});

describe("somebody who knows the frames and means no good", () => {
  test("cannot make or join rooms by name", async () => {
    const { table } = await startTalks(url);
    for (const route of ["create/table", "joinOrCreate/table", "join/table", `joinById/${table}`])
      expect((await ask(url, "POST", `/matchmake/${route}`, { table })).status).toBe(404);
    expect((await ask(url, "POST", "/matchmake/reconnect/nowhere", { reconnectionToken: "x" })).status).toBe(401);
  });

  test("does not get in without a reservation, or with one that was used", async () => {
    const { ann } = await startTalks(url);
    const { roomId, processId, sessionId } = ann.session.reservation as Record<string, string>;
    for (const session of ["invented", sessionId]) {
      const raw = new RawClient(url, { roomId, processId, sessionId: session });
      expect(await raw.closed).toBe(4002);
    }
  });

  test("breaks nothing with frames that make no sense", async () => {
    const { ann, ben } = await startTalks(url);
    for (const bytes of [
      "15",
      "1501",
      "1501a7636f6d6d616e64c1",
      "15cfffffffffffffffffa176",
      "0d",
      "0da4766f6964",
      "ff",
      "",
    ]) {
      const { raw } = await enter(ann.token);
      raw.shout(Buffer.from(bytes, "hex"));
      raw.leave();
      await raw.closed;
    }
    await ben.say("ARV", "Unmoved");
    await ann.hears("Unmoved");
  });

  test("is not let in from a page of another site", async () => {
    const { ann } = await startTalks(url);
    const from = (origin: string) => ask(url, "POST", "/api/session", { protocol: 1 }, ann.token, { Origin: origin });
    expect((await from("https://evil.example")).status).toBe(403);
    expect((await from(url)).status).toBe(200);
    const session = (await (await from(url)).json()) as Session;
    expect(await new RawClient(url, session.reservation, { origin: "https://evil.example" }).refused).toBe(403);
    await new RawClient(url, session.reservation, { origin: url }).joined;
  });
});

describe("an answer", () => {
  test("does not tell which frameworks made it, and opens no door to other sites", async () => {
    for (const path of ["/health", "/api/scenarios", "/", "/__healthcheck", "/matchmake/create/table"]) {
      const { headers } = await ask(url, "GET", path);
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("access-control-allow-credentials")).toBeNull();
      expect(headers.get("content-security-policy")).toContain("default-src 'self'");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
    expect(await (await ask(url, "GET", "/__healthcheck")).text()).not.toBe("OK");
  });
});
