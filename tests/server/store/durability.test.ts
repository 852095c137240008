import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { linesUntil, start, storeIn, temporaryFolder } from "./support.ts";

describe("an acknowledged row", () => {
  test("is there after the process was killed in the middle of thousands of appends", async () => {
    const dir = temporaryFolder();
    const child = start("tests/server/store/children/writer.ts", [dir, "20"]);
    const said: string[] = [];
    child.stdout?.on("data", (chunk) => said.push(String(chunk)));
    await linesUntil(child, (lines) => lines.length >= 4000);
    child.kill("SIGKILL");
    await once(child, "close");

    const acknowledged = new Map<string, number>();
    for (const line of said.join("").split("\n").slice(0, -1)) {
      const [table = "", seq] = line.split(" ");
      acknowledged.set(table, Number(seq));
    }
    const store = await storeIn(dir);
    expect(acknowledged.size).toBe(20);
    for (const [table, seq] of acknowledged) {
      const report = await store.journal.verify(table);
      expect(report).toMatchObject({ ok: true });
      expect(report.ok && report.rows).toBeGreaterThan(seq);
    }
  });
});
