import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { startTalks } from "./support/exercise.ts";
import { Page } from "./support/page.ts";
import { openRelay } from "./support/relay.ts";
import { boot } from "./support/server.ts";
import { until } from "./support/until.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await boot();
});
afterAll(() => server.stop());

const file = join(import.meta.dirname, "..", "..", "scenarios", "quiet-harvest", "scenario.yaml");
const parsed = parseScenario(readFileSync(file, "utf8"), file);
if (!parsed.ok) throw new Error("the scenario cannot be read");
const { texts } = parsed.value;
const briefOf = (seat: string): string => texts[`t:seats.${seat}.brief.know`] ?? "missing";

/** Ann and Ben at lines whose bytes are read. */
async function overheard() {
  const talks = await startTalks(server.url);
  const [annLine, benLine] = [await openRelay(server.url), await openRelay(server.url)];
  const ann = await new Page(annLine.url, talks.ann.token).connect();
  const ben = await new Page(benLine.url, talks.ben.token).connect();
  return { ...talks, ann, ben, annLine, benLine };
}

describe("what one seat must not know", () => {
  test("its brief is in its own frames and in nobody else's", async () => {
    const { annLine, benLine } = await overheard();
    expect(annLine.received().includes(briefOf("ARV"))).toBe(true);
    expect(annLine.received().includes(briefOf("TES"))).toBe(false);
    expect(benLine.received().includes(briefOf("TES"))).toBe(true);
    expect(benLine.received().includes(briefOf("ARV"))).toBe(false);
  });

  test("a guest without a seat is sent no brief at all", async () => {
    const talks = await startTalks(server.url);
    const line = await openRelay(server.url);
    await new Page(line.url, talks.facilitator.token).connect();
    for (const seat of ["ARV", "TES"]) expect(line.received().includes(briefOf(seat))).toBe(false);
  });

  test("nobody is sent the seed or the name of the truth", async () => {
    const { annLine, table } = await overheard();
    const { seed } = (await server.store.tables.get(table)) ?? { seed: "" };
    expect(seed).toMatch(/^sfc32:/);
    expect(annLine.received().includes(seed)).toBe(false);
    expect(annLine.received().includes("false-flag")).toBe(false);
  });

  test("a draft is in the frames of its own seat only", async () => {
    const { ann, ben, benLine } = await overheard();
    await ann.room.request("draft", { slot: "note", version: 0, body: "MARKER-DRAFT" });
    await ben.view();
    expect(benLine.received().includes("MARKER-DRAFT")).toBe(false);
  });

  test("sealed orders send the other seat not a word of them", async () => {
    const { ann, ben, facilitator, benLine } = await overheard();
    for (let i = 0; i < 3; i++) await facilitator.send({ type: "phase.advance" });
    await ann.sees("decision");
    const claim = { type: "claim", incident: "I1", hypothesis: "capital", wording: 2, confidence: "low" };
    const texts = { "0.purpose": "MARKER-TEXT" };
    expect(await ann.send({ type: "orders.commit", orders: [claim] }, { texts })).toMatchObject({ ok: true });
    expect(JSON.stringify(ann.slices.orders)).toContain("capital");
    await ben.view();
    expect(benLine.received().includes("MARKER-TEXT")).toBe(false);
    expect(ben.slices.orders).toMatchObject({ committed: false, list: [] });
  });
});

describe("a change that does not concern a seat", () => {
  test("sends it nothing, and no number of its own moves", async () => {
    const { ann, ben, benLine } = await overheard();
    await ben.view();
    const [rev, publicRev] = [ben.rev, ben.publicRev];
    const bytes = benLine.received().length;
    const q = { contractor: 0.5, capital: 0.3, kordane: 0.1, insider: 0.1 };
    expect(await ann.send({ type: "belief.record", incident: "I1", q })).toMatchObject({ ok: true, publicRev });
    const noted = await ann.room.request("draft", { slot: "x", version: 0, body: 1 });
    expect([noted.ok, ann.envelopes.at(-1)?.publicRev]).toEqual([true, publicRev]);
    expect(benLine.received().length).toBe(bytes);
    const after = await ben.view();
    expect([after.to, after.publicRev]).toEqual([rev, publicRev]);
    expect(ben.envelopes.filter((envelope) => envelope.from !== null)).toEqual([]);
  });

  test("leaves the revision of the public facts as it was", async () => {
    const { ann, ben } = await overheard();
    const before = ben.publicRev;
    await ann.room.request("draft", { slot: "x", version: 0, body: 1 });
    await ann.say("TES", "Something for you");
    await ben.hears("Something for you");
    await until(() => expect(ben.envelopes.at(-1)?.publicRev).toBe(before));
  });
});
