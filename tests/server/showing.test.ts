import { describe, expect, test } from "vitest";
import { Changes } from "../../server/table/changes.ts";
import { Desk } from "../../server/table/desk.ts";
import { Dictionary, keysIn } from "../../server/table/dictionary.ts";
import { Mirror } from "../../server/table/mirror.ts";
import { isPlain } from "../../server/table/plain.ts";
import { Session } from "../../server/table/session.ts";
import { Thinking } from "../../server/table/thinking.ts";
import type { Envelope } from "../../shared/protocol.ts";

const find = (key: string): string | undefined => (key === "x:gone" ? undefined : `text of ${key}`);

describe("the dictionary of a recipient", () => {
  test("finds keys wherever they stand, and nothing else", () => {
    const value = {
      a: ["t:one", { b: "x:two" }],
      c: { key: "say", args: { d: "t:one" } },
      e: "text:no",
      f: "tx",
      g: 1,
    };
    expect([...keysIn(value)]).toEqual(["t:one", "x:two"]);
  });

  test("tells every string once, and all again to who starts over", () => {
    const dictionary = new Dictionary(find);
    expect(dictionary.tell(["t:a", "t:b"])).toEqual({ "t:a": "text of t:a", "t:b": "text of t:b" });
    expect(dictionary.tell(["t:b", "t:c"])).toEqual({ "t:c": "text of t:c" });
    dictionary.forget();
    expect(Object.keys(dictionary.tell(["t:a"]))).toEqual(["t:a"]);
  });

  test("has an empty string for a text that was erased", () => {
    expect(new Dictionary(find).tell(["x:gone"])).toEqual({ "x:gone": "" });
  });
});

describe("changes", () => {
  test("are values whose content is another, new ones, and those that are gone", () => {
    const changes = new Changes();
    const same = { a: 1 };
    expect(changes.take({ same, other: [1], gone: 1 })).toEqual(["same", "other", "gone"]);
    expect(changes.take({ same, other: [1], gone: 1 })).toEqual([]);
    expect(changes.take({ same, other: [2], fresh: null })).toEqual(["other", "fresh", "gone"]);
    expect([changes.value("other"), changes.has("gone"), changes.has("fresh")]).toEqual([[2], false, true]);
  });
});

function device(name: string): { session: Session; got: Envelope[] } {
  const got: Envelope[] = [];
  const link = { role: "delegate", member: name, session: name, notify: () => {}, close: () => {} } as const;
  return { session: new Session({ ...link, send: (envelope) => void got.push(envelope) }, find), got };
}

describe("a desk", () => {
  const shared = { rev: 7, keys: [] };

  test("sends what changed, with the strings that each device lacks", () => {
    const desk = new Desk();
    const [one, two] = [device("one"), device("two")];
    desk.sessions.set("one", one.session);
    desk.show({ me: "t:a" }, [], shared);
    desk.sessions.set("two", two.session);
    desk.whole(two.session, { me: "t:a" }, shared, {});
    desk.show({ me: "t:b", files: "t:a" }, [], { rev: 8, keys: ["t:public"] });
    expect(one.got.at(-1)).toEqual({
      from: 1,
      to: 2,
      publicRev: 8,
      slices: { me: "t:b", files: "t:a" },
      events: [],
      texts: { "t:b": "text of t:b", "t:public": "text of t:public" },
    });
    expect(two.got.at(-1)).toEqual(one.got.at(-1));
  });

  test("sends nothing where nothing concerns it", () => {
    const desk = new Desk();
    const { session, got } = device("one");
    desk.sessions.set("one", session);
    desk.whole(session, { me: 1 }, shared, {});
    desk.show({ me: 1 }, [], shared);
    expect([got, desk.rev]).toEqual([[], 1]);
  });

  test("sends strings alone where only public facts have new ones", () => {
    const desk = new Desk();
    const { session, got } = device("one");
    desk.sessions.set("one", session);
    desk.show({}, [], { rev: 3, keys: ["t:news"] });
    expect(got).toEqual([
      { from: 0, to: 0, publicRev: 3, slices: {}, events: [], texts: { "t:news": "text of t:news" } },
    ]);
  });

  test("empties a group of options that is gone, and takes away any other slice", () => {
    const desk = new Desk();
    const { session, got } = device("one");
    desk.sessions.set("one", session);
    desk.show({ "options:orders": [1], deals: {} }, [], shared);
    desk.show({}, [], shared);
    expect(got.at(-1)?.slices).toEqual({ "options:orders": [], deals: null });
  });
});

describe("the mirror of public facts", () => {
  test("counts changes only, and shows everything to an outlet that is new", () => {
    const mirror = new Mirror();
    const published: unknown[] = [];
    const outlet = { publish: (...what: unknown[]) => void published.push(what), close: () => {} };
    mirror.show({ clock: { b: 1, a: "t:x" } }, null);
    expect([mirror.rev, [...mirror.keys()]]).toEqual([1, ["t:x"]]);
    mirror.showAll(outlet);
    expect([...mirror.show({ clock: { a: "t:x", b: 1 } }, outlet)]).toEqual([]);
    mirror.show({}, outlet);
    expect(published).toEqual([
      [{ clock: '{"a":"t:x","b":1}' }, 1],
      [{ clock: null }, 2],
    ]);
  });
});

describe("what comes over the wire", () => {
  test.each([[null], [1.5], ["a"], [{ a: [true, { b: undefined }] }], [Object.create(null)]])("may be %o", (value) => {
    expect(isPlain(value)).toBe(true);
  });
  test.each([
    [Number.NaN],
    [Infinity],
    [1n],
    [undefined],
    [new Date(0)],
    [new Map()],
    [[() => 1]],
    [{ a: new Uint8Array(1) }],
  ])("may not be %o", (value) => {
    expect(isPlain(value)).toBe(false);
  });
});

describe("thinking", () => {
  test("stops for this turn when the budget is used up, and goes on in the next", async () => {
    let now = 0;
    const done: number[] = [];
    const thinking = new Thinking(() => now);
    for (let i = 0; i < 5; i++)
      thinking.add(() => {
        done.push(i);
        now += 9;
      });
    const turns: number[] = [];
    while (done.length < 5) {
      await new Promise((next) => setImmediate(next));
      turns.push(done.length);
    }
    expect([done, turns.filter((count) => count > 0)]).toEqual([
      [0, 1, 2, 3, 4],
      [3, 5],
    ]);
  });
});
