import { describe, expect, test } from "vitest";
import { noMessages, withMessage, withNewest, withOlder, withRead } from "../../../client/model/transcript.ts";
import type { MessageView } from "../../../shared/rules/view.ts";

const message = (id: string, from = "TES"): MessageView => ({
  id,
  channel: "plenary",
  from,
  to: [],
  round: 1,
  phase: "consultation",
  about: null,
  text: null,
  fields: {},
  quotes: [],
  promise: null,
});
const ids = (list: readonly MessageView[]): string[] => list.map(({ id }) => id);

describe("the transcript", () => {
  test("starts with a page of which nothing is unread", () => {
    const first = withNewest(noMessages, [message("a"), message("b")], true, "ARV");
    expect(ids(first.list)).toEqual(["a", "b"]);
    expect(first.unread.size).toBe(0);
    expect(first.more).toBe(true);
  });
  test("adds a message once, unread unless it is one's own", () => {
    const heard = withMessage(withMessage(noMessages, message("a"), "ARV"), message("a"), "ARV");
    expect(ids(heard.list)).toEqual(["a"]);
    expect([...heard.unread]).toEqual(["a"]);
    expect(withMessage(noMessages, message("b", "ARV"), "ARV").unread.size).toBe(0);
  });
  test("marks as unread what was said while the page was cut off", () => {
    const before = withNewest(noMessages, [message("a")], false, "ARV");
    const after = withNewest(before, [message("a"), message("b")], false, "ARV");
    expect(ids(after.list)).toEqual(["a", "b"]);
    expect([...after.unread]).toEqual(["b"]);
  });
  test("puts older pages before, without doubles", () => {
    const now = withNewest(noMessages, [message("c")], true, "ARV");
    const older = withOlder(now, [message("a"), message("b"), message("c")], false);
    expect(ids(older.list)).toEqual(["a", "b", "c"]);
    expect(older.more).toBe(false);
  });
  test("forgets what was read", () => {
    const heard = withMessage(noMessages, message("a"), "ARV");
    expect(withRead(heard, ["a"]).unread.size).toBe(0);
    expect(withRead(heard, ["b"])).toBe(heard);
  });
});
