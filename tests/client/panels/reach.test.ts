import { describe, expect, test } from "vitest";
import { choicesOf, hasField, reach } from "../../../client/panels/kit/reach.ts";
import { choice, option, text } from "./support/options.ts";

const answer = option("package.answer", {
  fixed: { package: "p1", hash: "h" },
  fields: [choice("accept", true, false), text("reason")],
});
const onlyNo = option("package.answer", { fixed: { package: "p2", hash: "h" }, fields: [choice("accept", false)] });

describe("a button", () => {
  test("finds the option that it stands for, and what is still to be sent", () => {
    expect(reach([answer], "package.answer", { package: "p1", accept: true })).toEqual({
      option: answer,
      fields: { accept: true },
    });
  });
  test("finds nothing where the value is not among the choices", () => {
    expect(reach([onlyNo], "package.answer", { package: "p2", accept: true })).toBeNull();
  });
  test("finds nothing where the option is about something else", () => {
    expect(reach([answer, onlyNo], "package.answer", { package: "p3", accept: false })).toBeNull();
  });
  test("finds nothing of another type", () => {
    expect(reach([answer], "promise.answer", { package: "p1" })).toBeNull();
  });
  test("takes a value that is settled by the option", () => {
    const accept = option("promise.answer", { fixed: { promise: "pr1", accept: true } });
    expect(reach([accept], "promise.answer", { promise: "pr1", accept: true })?.fields).toEqual({});
  });
  test("takes null for a choice like any other", () => {
    const support = option("text.support", { fixed: { article: "1" }, fields: [choice("variant", "A", null)] });
    expect(reach([support], "text.support", { article: "1", variant: null })?.fields).toEqual({ variant: null });
  });
});

describe("an option", () => {
  test("tells its fields and their choices", () => {
    expect([hasField(answer, "reason"), hasField(onlyNo, "reason")]).toEqual([true, false]);
    expect(choicesOf(answer, "accept")).toEqual(["true", "false"]);
    expect(choicesOf(answer, "reason")).toEqual([]);
  });
});
