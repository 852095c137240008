import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * @typedef {object} Timing all in milliseconds
 * @property {number} beat how often the owner touches its lock
 * @property {number} silence a lock untouched for longer is stale even if its process seems alive (reused pid)
 * @property {number} poll how often a waiter looks
 * @property {number} settle how long a new owner waits before it trusts its lock
 */

/** @type {Timing} */
const TIMING = { beat: 2_000, silence: 60_000, poll: 250, settle: 100 };

/**
 * Does some work while holding a lock file; waits for a live owner, takes over from a dead one.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{timing?: Partial<Timing>, onWait?: (pid: number) => void}} [options] onWait is called once
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { timing = {}, onWait = () => {} } = {}) {
  const times = { ...TIMING, ...timing };
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), id: `${process.hrtime.bigint()}` });
  await acquire(file, mine, times, onWait);
  const beat = setInterval(() => touch(file), times.beat);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (read(file) === mine) rmSync(file, { force: true });
  }
}

/**
 * The pause lets a slow taker-over put back what it moved by mistake before anybody works.
 * @param {string} file @param {string} mine @param {Timing} times @param {(pid: number) => void} onWait
 */
async function acquire(file, mine, times, onWait) {
  let told = false;
  for (;;) {
    create(file, mine);
    await sleep(times.settle);
    const found = read(file);
    if (found === mine) return;
    if (found !== undefined && isStale(file, found, times.silence)) {
      removeStale(file, found);
      continue;
    }
    if (found !== undefined && !told) {
      onWait(ownerOf(found)?.pid ?? 0);
      told = true;
    }
    await sleep(times.poll);
  }
}

/**
 * Two may see the same dead owner. Each moves away what it finds and looks at what it moved: one finds the dead lock,
 * the other may find the first one's new lock and puts it back.
 * @param {string} file @param {string} stale the content that was judged
 */
function removeStale(file, stale) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return;
    throw error;
  }
  const moved = read(aside);
  rmSync(aside, { force: true });
  if (moved !== undefined && moved !== stale) create(file, moved);
}

/** @param {string} file @param {string} content nothing happens if the file exists already */
function create(file, content) {
  try {
    writeFileSync(file, content, { flag: "wx" });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  }
}

/** @param {string} file @returns {string | undefined} */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // somebody removed the lock by hand: the work goes on, nobody can be told
  }
}

/** @param {string} content @returns {{pid: number, host: string} | undefined} nothing while it is being written */
function ownerOf(content) {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** @param {string} file @param {string} content @param {number} silence @returns {boolean} */
function isStale(file, content, silence) {
  const owner = ownerOf(content);
  if (owner !== undefined && owner.host === hostname() && !isAlive(owner.pid)) return true;
  try {
    return Date.now() - statSync(file).mtimeMs > silence;
  } catch {
    return false;
  }
}

/** @param {number} pid @returns {boolean} */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
