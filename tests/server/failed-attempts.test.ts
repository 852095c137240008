import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../../server/boot.ts";
import { createExercise } from "./support/exercise.ts";
import { ask, refusal } from "./support/http.ts";
import { boot } from "./support/server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await boot({ TRUST_PROXY: "1" });
});
afterAll(() => server.stop());

const joinFrom = (address: string, code: string, name: string) =>
  ask(server.url, "POST", "/api/join", { code, name }, undefined, { "X-Forwarded-For": address });

describe("failed attempts", () => {
  test("are counted per address, successes are not", async () => {
    const { joinCode } = await createExercise(server.url);
    for (let i = 0; i < 45; i++) expect((await joinFrom("10.0.0.1", joinCode, `Student ${i}`)).status).toBe(201);
    for (let i = 0; i < 40; i++) expect((await joinFrom("10.0.0.2", "AAAAAA", "Eve")).status).toBe(404);
    expect(await refusal(joinFrom("10.0.0.2", joinCode, "Eve"))).toBe("429 too-many");
    expect((await joinFrom("10.0.0.1", joinCode, "Last")).status).toBe(201);
  });
});
