import { describe, expect, test } from "vitest";
import { readConfig } from "../../server/config.ts";
import { sentenceFor } from "../../server/failure.ts";
import { StoreError } from "../../server/store/errors.ts";

describe("the environment", () => {
  test("may be empty: then the server is for this machine only", () => {
    expect(readConfig({})).toEqual({
      port: 2567,
      host: "127.0.0.1",
      dataDir: "data",
      trustProxy: false,
      logLevel: "info",
      origins: [],
      dev: false,
    });
  });

  test("is read with care for what was meant", () => {
    const origins = " https://a.example/ ,, http://b.example:8080/page";
    expect(readConfig({ PORT: "80", TRUST_PROXY: "1", ORIGINS: origins })).toMatchObject({
      port: 80,
      trustProxy: 1,
      origins: ["https://a.example", "http://b.example:8080"],
    });
    expect(readConfig({ TRUST_PROXY: "10.0.0.0/8" }).trustProxy).toBe("10.0.0.0/8");
  });

  test.each([
    [{ PORT: "-1" }, "PORT is"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL is"],
    [{ TRUST_PROXY: "true" }, "TRUST_PROXY takes"],
    [{ ORIGINS: "nowhere" }, "ORIGINS has"],
  ])("names what is wrong in %o", (env, words) => {
    expect(() => readConfig(env)).toThrow(words);
  });
});

describe("the sentence for a start that failed", () => {
  const where = { port: 80, host: "192.0.2.1" };
  const system = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

  test.each([
    [system("EADDRINUSE"), "Port 80 is in use by another program. Choose another with PORT."],
    [system("EADDRNOTAVAIL"), "This machine has no address 192.0.2.1. Choose another with HOST."],
    [
      system("EACCES", { syscall: "listen" }),
      "Port 80 may only be used by an administrator. Choose another with PORT.",
    ],
    [
      system("EACCES", { syscall: "mkdir", path: "/x" }),
      "The data folder cannot be written: /x. Choose another with DATA_DIR.",
    ],
    [system("EROFS", { path: "/x" }), "The data folder cannot be written: /x. Choose another with DATA_DIR."],
    [new StoreError("newer-schema", "the store is newer"), "The store is newer."],
  ])("says what to do about %s", (error, sentence) => {
    expect(sentenceFor(error, where)).toBe(sentence);
  });

  test("is left out for faults of the program, which need their stack", () => {
    expect(sentenceFor(new TypeError("x is undefined"), where)).toBeNull();
  });
});
