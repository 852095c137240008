import { describe, expect, test } from "vitest";
import { hashToken, isToken, JOIN_LETTERS, newJoinCode, newToken, readJoinCode } from "../../../server/store/tokens.ts";

describe("a link's token", () => {
  test("holds 128 bits, fits into a URL and is never the same twice", () => {
    const tokens = new Set(Array.from({ length: 1000 }, () => newToken().token));
    expect(tokens.size).toBe(1000);
    for (const token of tokens) {
      expect(Buffer.from(token, "base64url")).toHaveLength(16);
      expect(isToken(token)).toBe(true);
    }
  });

  test("is known by its SHA-256", () => {
    const { token, hash } = newToken();
    expect(hash).toBe(hashToken(token));
    expect(hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test.each(["", "short", "a".repeat(23), `${"a".repeat(21)}!`])("is not %j", (text) => {
    expect(isToken(text)).toBe(false);
  });
});

describe("a join code", () => {
  test("is made of twenty different letters without those that are mistaken for others", () => {
    expect(new Set(JOIN_LETTERS).size).toBe(20);
    expect(JOIN_LETTERS).toMatch(/^[A-Z]+$/);
    expect(JOIN_LETTERS).not.toMatch(/[BINOSV]/);
  });

  test("has six letters and uses all twenty", () => {
    const drawn = Array.from({ length: 500 }, newJoinCode);
    for (const code of drawn) expect(readJoinCode(code)).toBe(code);
    expect(new Set(drawn.join("")).size).toBe(20);
  });

  test.each(["kfw rtz", "KFW-RTZ", " kfwrtz\n"])("is read from %j as people write it", (typed) => {
    expect(readJoinCode(typed)).toBe("KFWRTZ");
  });

  test.each(["", "KFWRT", "KFWRTZZ", "KFWRT0", "KFWRTB", "КFWRTZ"])("is not read from %j", (typed) => {
    expect(readJoinCode(typed)).toBeNull();
  });
});
