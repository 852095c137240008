// Takes the lock given first and notes in the log given second when it comes in and goes out.
import { appendFileSync } from "node:fs";
import process from "node:process";
import { setImmediate } from "node:timers/promises";
import { withLock } from "../../../scripts/lib/lock.mjs";

const [, , file = "", log = ""] = process.argv;
await withLock(
  file,
  async () => {
    appendFileSync(log, `in ${process.pid}\n`);
    for (let turn = 0; turn < 200; turn += 1) await setImmediate();
    appendFileSync(log, `out ${process.pid}\n`);
  },
  { timing: { poll: 5, settle: 50 } },
);
