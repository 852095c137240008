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
  /** Highest resident memory so far. */
  readonly peak: number;
  /** 99th percentile of the delay of the event loop since the last question. */
  readonly loopP99: number;
}

export type Question = { readonly ask: "usage" } | { readonly ask: "collected" };

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();

process.on("message", ({ ask }: Question) => {
  if (ask === "collected") collect();
  process.send?.(usage());
});
process.channel?.unref();

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  const loopP99 = loop.percentile(99) / 1e6;
  loop.reset();
  return { cpu: (user + system) / 1000, rss, heap: heapUsed, peak: process.resourceUsage().maxRSS * 1024, loopP99 };
}
