import { describe, expect, test } from "vitest";
import { hashOf, parseRoute, type Route } from "../../../client/app/routes.ts";
import { asCode, isCode } from "../../../client/home/code.ts";

const token = "Dog0LwP_W5oxdtCYWdOMpA";

describe("an address", () => {
  const routes: readonly Route[] = [
    { at: "home" },
    { at: "create", scenario: null },
    { at: "create", scenario: "quiet-harvest" },
    { at: "join", code: "" },
    { at: "join", code: "KRTWHN" },
    { at: "table", token },
  ];
  test.each(routes)("leads back to where it was made: %o", (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });
  test.each(["", "#", "#/nowhere", "#/t/short", "#/t/<script>aaaaaaaaaaaaaaaa"])(
    "that means nothing leads home: %s",
    (hash) => {
      expect(parseRoute(hash)).toEqual({ at: "home" });
    },
  );
  test("with a broken escape leads home instead of failing", () => {
    expect(parseRoute("#/join/%E0%A4%A")).toEqual({ at: "home" });
  });
});

describe("a join code", () => {
  test("is read however it was typed", () => {
    expect(asCode(" kr-tw hn!")).toBe("KRTWHN");
    expect(asCode("krtwhnxyz")).toBe("KRTWHN");
  });
  test("is complete with six letters", () => {
    expect(isCode("KRTWHN")).toBe(true);
    expect(isCode("KRTW")).toBe(false);
  });
});
