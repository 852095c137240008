import { describe, expect, test } from "vitest";
import { readQuote } from "../../../client/panels/kit/quotes.ts";
import { asCommand, blankLetter, isEmpty, nextLetter, readLetter } from "../../../client/panels/talks/letter.ts";
import { byRound, inThread, threadOf, unreadIn } from "../../../client/panels/talks/transcript.ts";
import type { MessageView } from "../../../shared/rules/view.ts";

function message(id: string, rest: Partial<MessageView> = {}): MessageView {
  return {
    id,
    channel: "chat",
    from: "TES",
    to: ["ARV"],
    round: 1,
    phase: "consultation",
    about: null,
    text: `x:${id}`,
    fields: {},
    quotes: [],
    promise: null,
    ...rest,
  };
}

describe("a thread", () => {
  test("is the other side's, whoever wrote", () => {
    expect(threadOf(message("m1"), "ARV")).toBe("TES");
    expect(threadOf(message("m2", { from: "ARV", to: ["TES"] }), "ARV")).toBe("TES");
  });
  test("of the plenary holds what everybody hears, although it is addressed", () => {
    expect(threadOf(message("m1", { channel: "plenary" }), "ARV")).toBe("plenary");
  });
  test("leaves the messages of others out", () => {
    const list = [message("m1"), message("m2", { from: "KES" })];
    expect(inThread(list, "TES", "ARV").map(({ id }) => id)).toEqual(["m1"]);
  });
  test("is told round by round, in the order in which it was said", () => {
    const rounds = byRound([message("m1"), message("m2"), message("m3", { round: 2 })]);
    expect(rounds.map(({ round, messages }) => [round, messages.map(({ id }) => id)])).toEqual([
      [1, ["m1", "m2"]],
      [2, ["m3"]],
    ]);
  });
  test("knows which of its messages have not been looked at", () => {
    const list = [message("m1"), message("m2"), message("m3", { channel: "plenary" })];
    expect(unreadIn(list, new Set(["m2", "m3"]), "TES", "ARV")).toEqual(["m2"]);
  });
});

describe("a message in the making", () => {
  test("is sent to one seat with its references and its promise", () => {
    const letter = {
      ...blankLetter("note"),
      body: " We will answer. ",
      about: "I1",
      quotes: ["variant:ju/1/A"],
      promise: { kind: "answer-requests", due: 2 },
    } as const;
    expect(asCommand(letter, "TES")).toEqual({
      command: {
        type: "message.send",
        channel: "note",
        to: ["TES"],
        about: "I1",
        quotes: ["variant:ju/1/A"],
        promise: { kind: "answer-requests", due: 2 },
      },
      texts: { body: "We will answer." },
    });
  });
  test("promises nothing to the plenary", () => {
    const letter = { ...blankLetter("plenary"), body: "Hear us.", promise: { kind: "free", due: 1 } } as const;
    expect(asCommand(letter, "plenary").command).toEqual({
      type: "message.send",
      channel: "plenary",
      to: [],
      about: null,
      quotes: [],
    });
  });
  test("over the hotline leaves empty fields out", () => {
    const letter = { ...blankLetter("hotline"), fields: { saw: "Servers.", did: " " } };
    expect(asCommand(letter, "TES").texts).toEqual({ saw: "Servers." });
  });
  test("is empty until the words of its channel are there", () => {
    expect(isEmpty({ ...blankLetter("chat"), body: "  ", fields: { saw: "Servers." } })).toBe(true);
    expect(isEmpty({ ...blankLetter("hotline"), fields: { saw: "Servers." } })).toBe(false);
  });
  test("leaves channel and matter for the next one", () => {
    const letter = { ...blankLetter("note"), body: "Done.", about: "I1", quotes: ["norm:N-ip"] };
    expect(nextLetter(letter)).toEqual({ ...blankLetter("note"), about: "I1" });
  });
  test("of an older page is read as far as it goes", () => {
    expect(readLetter({ body: "Half a word" }, "chat")).toEqual({ ...blankLetter("chat"), body: "Half a word" });
    expect(readLetter(null, "plenary")).toEqual(blankLetter("plenary"));
  });
});

describe("a reference", () => {
  test("points to an article, a variant, an item or a norm", () => {
    expect(readQuote("article:ju/1")).toEqual({ kind: "article", text: "ju", article: "1", variant: null });
    expect(readQuote("variant:ju/1/A")).toEqual({ kind: "article", text: "ju", article: "1", variant: "A" });
    expect(readQuote("evidence:e11")).toEqual({ kind: "evidence", item: "e11" });
    expect(readQuote("norm:N-ip")).toEqual({ kind: "norm", norm: "N-ip" });
  });
  test("of an unknown kind stands for itself", () => {
    expect(readQuote("N-ip")).toEqual({ kind: "other", id: "N-ip" });
  });
});
