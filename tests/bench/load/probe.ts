// Loaded into a server process before its own code; answers questions over the channel to its parent.
import { monitorEventLoopDelay } from "node:perf_hooks";
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What a process has used since it began. Times in milliseconds, memory in bytes. */
export interface Usage {
  readonly cpu: number;
  readonly rss: number;
  readonly heap: number;
  /** Memory that the heap holds, used or not, and memory beside it that belongs to its objects. */
  readonly heapTotal: number;
  readonly external: number;
  /** Highest resident memory so far. */
  readonly peak: number;
  /** 99th percentile of the delay of the event loop since it was asked to begin; 0 where it was not. */
  readonly loopP99: number;
}

/** `begin`: watch the event loop until the next question. Watching costs a little, so a server at rest is not watched. */
export type Question = { readonly ask: "usage" | "collected" | "begin" };

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const loop = monitorEventLoopDelay({ resolution: 5 });

process.on("message", ({ ask }: Question) => {
  if (ask === "collected") collect();
  process.send?.(usage());
  if (ask === "begin") loop.enable();
});
process.once("disconnect", () => process.kill(process.pid, "SIGTERM")); // nobody asks any more: the bench is gone
process.channel?.unref();

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
  const loopP99 = loop.count > 0 ? loop.percentile(99) / 1e6 : 0;
  loop.disable();
  loop.reset();
  const peak = process.resourceUsage().maxRSS * 1024;
  return { cpu: (user + system) / 1000, rss, heap: heapUsed, heapTotal, external, peak, loopP99 };
}
