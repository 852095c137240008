import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "../../scripts/lib/lock.mjs";

const timing = { settle: 5, poll: 5 };
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  file = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process id that was in use a moment ago. */
const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;
const ownedBy = (pid: number, host = hostname()) => writeFileSync(file, JSON.stringify({ pid, host, id: "0" }));

test("the lock is there during the work and gone afterwards", async () => {
  await withLock(file, async () => expect(JSON.parse(readFileSync(file, "utf8")).pid).toBe(process.pid), { timing });
  expect(existsSync(file)).toBe(false);
});

test("the lock is gone after work that failed", async () => {
  const failing = withLock(file, () => Promise.reject(new Error("no")), { timing });
  await expect(failing).rejects.toThrow("no");
  expect(existsSync(file)).toBe(false);
});

test("a second one waits for the first, and says so once", async () => {
  const order: string[] = [];
  const waited: number[] = [];
  let finish = () => {};
  const first = withLock(
    file,
    () => new Promise<void>((resolve) => (finish = resolve)).then(() => void order.push("first")),
    {
      timing,
    },
  );
  await expect.poll(() => existsSync(file)).toBe(true);
  const onWait = (pid: number) => {
    waited.push(pid);
    finish();
  };
  const second = withLock(file, async () => void order.push("second"), { timing, onWait });
  await Promise.all([first, second]);
  expect(order).toEqual(["first", "second"]);
  expect(waited).toEqual([process.pid]);
});

test("the lock of a process that died is taken over", async () => {
  ownedBy(deadPid());
  expect(await withLock(file, async () => "done", { timing })).toBe("done");
});

test("a lock untouched for long is taken over even if its process id is in use again", async () => {
  ownedBy(process.ppid);
  const long = new Date(Date.now() - 120_000);
  utimesSync(file, long, long);
  expect(await withLock(file, async () => "done", { timing })).toBe("done");
});

test("the lock of another machine is not judged by process ids of this one", async () => {
  ownedBy(deadPid(), "elsewhere");
  const waited: number[] = [];
  const onWait = () => {
    waited.push(1);
    rmSync(file);
  };
  await withLock(file, async () => {}, { timing, onWait });
  expect(waited).toEqual([1]);
});

test("eight processes that find the same dead lock work one after the other", async () => {
  ownedBy(deadPid());
  const child = join(import.meta.dirname, "children", "locker.mjs");
  const log = join(folder, "log");
  const runs = Array.from({ length: 8 }, () => {
    const process_ = spawn(process.execPath, [child, file, log], { stdio: "inherit" });
    return new Promise((resolve) => process_.once("exit", resolve));
  });
  expect(await Promise.all(runs)).toEqual(Array(8).fill(0));
  const lines = readFileSync(log, "utf8").trim().split("\n");
  expect(lines).toHaveLength(16);
  for (let i = 0; i < lines.length; i += 2) expect(lines[i + 1]).toBe(lines[i]?.replace("in", "out"));
});
