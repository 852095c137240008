import { once } from "node:events";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { backupStore } from "../../../server/store/backup.ts";
import { adminOf, closedStore, linesUntil, rowsIn, run, SERVER, start, storeIn, temporaryFolder } from "./support.ts";

const BACKUP = "server/cli/backup.ts";
const RESTORE = "server/cli/restore.ts";

const newFile = (): string => join(temporaryFolder(), "backup.sqlite");

describe("a backup", () => {
  test("is a whole copy of a busy store, whose server goes on", async () => {
    const dir = temporaryFolder();
    const server = start(SERVER, [dir]);
    await linesUntil(server, (lines) => lines.includes("200"));
    const file = newFile();
    const ended = await run(BACKUP, [file, "--data", dir]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toMatch(/^backup written: .*backup\.sqlite \(\d+ kB\)\n$/);
    await linesUntil(server, (lines) => lines.length > 0);
    server.kill("SIGKILL");
    await once(server, "close");

    const restored = temporaryFolder();
    expect(await run(RESTORE, [file, "--data", restored])).toMatchObject({ code: 0, err: "" });
    const rows = await rowsIn(restored);
    expect(rows).toBeGreaterThan(200);
    expect(await rowsIn(dir)).toBeGreaterThan(rows);
  });

  test("of a stopped server's store holds every row and is readable by its owner only", async () => {
    const file = newFile();
    const dir = await closedStore(3);
    expect(await backupStore(dir, file)).toBe(statSync(file).size);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(dir)).toEqual(["demarche.sqlite"]);
  });

  test("finds the server of a folder whose path is too long for a socket", async () => {
    const dir = join(temporaryFolder(), "long-".repeat(20), "data");
    const admin = await adminOf(dir);
    expect(admin.path.startsWith(dir)).toBe(false);
    const file = newFile();
    expect(await backupStore(dir, file)).toBe(statSync(file).size);
    await admin.close();
    expect(existsSync(admin.path)).toBe(false);
    expect(readdirSync(dir)).not.toContain("admin.path");
  });

  test("overwrites nothing, whether a server runs or not", async () => {
    const file = newFile();
    writeFileSync(file, "precious");
    const refusal = { code: "file-exists", message: `there is a file already: ${file}` };
    await expect(backupStore(await closedStore(1), file)).rejects.toMatchObject(refusal);
    const running = temporaryFolder();
    await adminOf(running);
    await expect(backupStore(running, file)).rejects.toMatchObject(refusal);
    expect(statSync(file).size).toBe(8);
  });

  test("leaves no half of a file where it cannot be written", async () => {
    const nowhere = join(temporaryFolder(), "missing", "backup.sqlite");
    await expect(backupStore(await closedStore(1), nowhere)).rejects.toMatchObject({ code: "ENOENT" });
    const running = temporaryFolder();
    await adminOf(running);
    await expect(backupStore(running, nowhere)).rejects.toThrow("ENOENT");
  });

  test("is refused for a folder without a store, and makes none", async () => {
    const dir = temporaryFolder();
    await expect(backupStore(dir, newFile())).rejects.toMatchObject({ code: "unknown" });
    expect(readdirSync(dir)).toEqual([]);
  });

  test("is refused when the server that holds the folder does not answer", async () => {
    const dir = temporaryFolder();
    await storeIn(dir);
    await expect(backupStore(dir, newFile())).rejects.toMatchObject({
      code: "folder-in-use",
      message: `the server that uses this data folder does not answer: ${dir}`,
    });
  });
});

describe("the backup command", () => {
  test("takes the data folder of the server and a file from where the operator stands", async () => {
    const here = temporaryFolder();
    const env = { DATA_DIR: await closedStore(1), INIT_CWD: here };
    expect(await run(BACKUP, ["b.sqlite"], env)).toMatchObject({ code: 0 });
    expect(readdirSync(here)).toEqual(["b.sqlite"]);
  });

  test("ends with 1 and says how it is used", async () => {
    const usage = "usage: npm run backup -- <new file> [--data <folder>]\n";
    expect(await run(BACKUP, [])).toMatchObject({ code: 1, out: "", err: usage });
    expect(await run(BACKUP, ["b", "--wrong"])).toMatchObject({ code: 1, out: "", err: usage });
  });
});
