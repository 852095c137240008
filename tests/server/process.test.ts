import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { startTalks } from "./support/exercise.ts";
import { ServerProcess } from "./support/process.ts";
import { dataFolder } from "./support/server.ts";

describe("the server process", { timeout: 60_000 }, () => {
  test("prints its address in one line, and logs elsewhere", async () => {
    const server = new ServerProcess({ DATA_DIR: ":memory:" });
    const url = await server.url();
    expect(server.out).toBe(`Démarche is ready: ${url}\n`);
    const health = await fetch(`${url}/health`);
    expect(await health.json()).toMatchObject({ ok: true, tables: 0 });
    server.signal("SIGINT");
    expect(await server.ended).toBe(0);
  });

  test("tells players before it stops, and stops in time", async () => {
    const server = new ServerProcess({ DATA_DIR: dataFolder() });
    const { ann, ben } = await startTalks(await server.url());
    const since = performance.now();
    server.signal("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(performance.now() - since).toBeLessThan(5_000);
    expect(await Promise.all([ann.isGone(), ben.isGone()])).toEqual([4001, 4001]);
    expect([ann.notices, ben.notices]).toEqual([[{ kind: "stopping" }], [{ kind: "stopping" }]]);
  });

  test("logs no name, no text and no link", async () => {
    const server = new ServerProcess({ DATA_DIR: ":memory:", LOG_LEVEL: "trace" });
    const { ann, created } = await startTalks(await server.url());
    await ann.say("TES", "a word in confidence");
    server.signal("SIGTERM");
    await server.ended;
    for (const secret of ["Ann", "a word in confidence", ann.token, created.facilitatorToken, created.joinCode])
      expect(server.err).not.toContain(secret);
  });
});

describe("a start that cannot be", { timeout: 60_000 }, () => {
  const failure = async (env: Record<string, string>): Promise<string> => {
    const server = new ServerProcess(env);
    expect(await server.ended).toBe(1);
    expect(server.out).toBe("");
    return server.err.trim();
  };

  test("names the data folder that another server uses", async () => {
    const folder = dataFolder();
    const first = new ServerProcess({ DATA_DIR: folder });
    await first.url();
    expect(await failure({ DATA_DIR: folder })).toBe(`Another server uses this data folder: ${folder}.`);
  });

  test("names the port that is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const sentence = await failure({ DATA_DIR: ":memory:", PORT: String(port) });
    expect(sentence).toBe(`Port ${port} is in use by another program. Choose another with PORT.`);
  });

  test("names the variable that is wrong", async () => {
    expect(await failure({ PORT: "many" })).toBe('PORT is "many"; it takes a number from 0 to 65535.');
  });

  test("names a data folder that is a file", async () => {
    const file = join(dataFolder(), "file");
    writeFileSync(file, "");
    expect(await failure({ DATA_DIR: file })).toBe(
      `The data folder is not a folder: ${file}. Choose another with DATA_DIR.`,
    );
  });

  test("says that a database is damaged", async () => {
    const folder = dataFolder();
    writeFileSync(join(folder, "demarche.sqlite"), "this is no database, but it is long enough to be looked at");
    expect(await failure({ DATA_DIR: folder })).toMatch(/^Not a readable store: .*\.$/);
  });
});
