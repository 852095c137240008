import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { factsOf, fixtureIdentity, fixtureTexts, fixtureView, slicesOf } from "../../../client/dev/fixture.ts";
import { TableModel } from "../../../client/model/table.ts";
import type { TableLink } from "../../../client/model/types.ts";
import type { Json } from "../../../shared/engine/json.ts";
import type { Envelope } from "../../../shared/protocol.ts";
import type { SeatView } from "../../../shared/rules/view.ts";
import { memoryStorage } from "./storage.ts";

const seat = fixtureView.seat as SeatView;
const facts = factsOf(fixtureView);
const whole: Envelope = {
  from: null,
  to: 1,
  publicRev: 1,
  slices: slicesOf(seat),
  events: [],
  texts: fixtureTexts,
};
const change = (given: Partial<Envelope>): Envelope => ({ ...whole, from: 1, to: 2, slices: {}, texts: {}, ...given });

function sitDown() {
  const views = vi.fn(async () => whole);
  const link: TableLink = {
    command: async () => ({ ok: true, seatRev: 1, publicRev: 1 }),
    draft: async (_, version) => ({ ok: true, version: version + 1 }),
    preview: async () => Promise.reject(new Error("not asked here")),
    messages: async () => ({ messages: [], texts: {}, more: false }),
    seat: async () => ({ ok: true }),
    view: views,
  };
  const table = new TableModel({ storage: memoryStorage() });
  table.attach(link, fixtureIdentity, 250);
  table.connection("live");
  table.facts(facts, 1);
  table.envelope(whole);
  return { table, views, shown: () => table.store.get().view };
}

const withRound = (round: number): Record<string, Json> => ({
  ...facts,
  clock: { ...fixtureView.public.clock, round },
});
const withPress = (press: number): Record<string, Json> => ({ me: { ...seat.me, press } as unknown as Json });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a table", () => {
  test("shows both halves once they are there", () => {
    const { shown } = sitDown();
    expect(shown()?.public).toEqual(fixtureView.public);
    expect(shown()?.seat).toEqual(seat);
  });
  test("never shows a new public half beside an old seat's half", () => {
    const { table, shown } = sitDown();
    table.facts(withRound(3), 2);
    expect(shown()?.public.clock.round).toBe(2);
    table.envelope(change({ publicRev: 2, slices: withPress(80) }));
    expect(shown()?.public.clock.round).toBe(3);
    expect(shown()?.seat?.me.press).toBe(80);
  });
  test("shows public news that don't concern the seat after a moment", async () => {
    const { table, shown } = sitDown();
    table.facts(withRound(3), 2);
    await vi.advanceTimersByTimeAsync(100);
    expect(shown()?.public.clock.round).toBe(3);
  });
  test("asks for the whole View when an envelope does not fit", async () => {
    const { table, views, shown } = sitDown();
    table.envelope(change({ from: 7, to: 8, slices: withPress(99) }));
    await vi.advanceTimersByTimeAsync(0);
    expect(views).toHaveBeenCalledOnce();
    expect(shown()?.seat?.me.press).toBe(seat.me.press);
  });
  test("asks for the whole View when promised facts do not come", async () => {
    const { table, views } = sitDown();
    table.envelope(change({ publicRev: 9 }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(views).toHaveBeenCalled();
  });
  test("keeps strings that came earlier", () => {
    const { table } = sitDown();
    table.envelope(change({ texts: { "x:new": "Good morning" } }));
    expect(table.store.get().texts).toMatchObject({ "x:new": "Good morning", "t:title": "Quiet Harvest" });
  });
  test("tells what happened in passing, the last few only", () => {
    const { table } = sitDown();
    const notice = { type: "notice", text: { key: "x" } } as const;
    table.envelope(change({ events: [notice, notice, notice, notice, notice, notice] }));
    const { notices } = table.store.get();
    expect(notices).toHaveLength(4);
    table.dismissNotice(notices[0]?.id ?? 0);
    expect(table.store.get().notices).toHaveLength(3);
  });
  test("takes up the drafts of the seat that it moves to", () => {
    const { table } = sitDown();
    table.drafts.write("note", "for Arvenia");
    const me = { ...seat.me, seat: "TES" } as unknown as Json;
    table.envelope({
      ...whole,
      slices: { ...whole.slices, me },
      drafts: { note: { version: 2, body: "for Tessaria" } },
    });
    expect(table.store.get().identity?.seat).toBe("TES");
    expect(table.store.get().drafts.note?.body).toBe("for Tessaria");
    table.envelope({ ...whole, slices: { ...whole.slices } });
    expect(table.store.get().drafts.note?.body).toBe("for Arvenia");
  });
  test("sends what waited as soon as it is connected again", async () => {
    const { table } = sitDown();
    table.connection("reconnecting");
    const reply = table.send({ type: "phase.ready", ready: true });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(table.store.get().pending.map(({ type }) => type)).toEqual(["phase.ready"]);
    table.connection("live");
    await expect(reply).resolves.toMatchObject({ ok: true });
    expect(table.store.get().pending).toEqual([]);
  });
});
