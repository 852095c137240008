// The same people at the relay: sends what was recorded at the same moments, and waits for as many bytes.
import { monitorEventLoopDelay } from "node:perf_hooks";
import process from "node:process";
import { WebSocket } from "ws";
import { writeOrder } from "./relayed.ts";
import type { Played, Sample } from "./samples.ts";

export interface Replay {
  readonly url: string;
  readonly samples: readonly Sample[];
  readonly ms: number;
}

/** What is still expected of one command, by seat: frames. */
interface Pending {
  readonly sent: number;
  readonly left: Record<string, number>;
  readonly told: Record<string, number>;
}

const QUIET_MS = 300;

process.on("message", (replay: Replay) => {
  run(replay).then((played) => process.send?.(played), fail);
});
process.once("disconnect", () => process.exit(0));

async function run({ url, samples, ms }: Replay): Promise<Played> {
  const tables = new Map<number, RelayedTable>();
  for (const { table, down, seat } of samples) {
    const known = tables.get(table) ?? new RelayedTable(`${url}/${table}`);
    tables.set(table, known);
    for (const name of [seat, ...Object.keys(down)]) await known.enter(name);
  }
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const replayed = await sendAll(tables, samples);
  const loopP99 = loop.percentile(99) / 1e6;
  await new Promise((later) => setTimeout(later, QUIET_MS));
  for (const table of tables.values()) table.leave();
  return { samples: replayed.map(([sample, { told }]) => ({ ...sample, told })), refused: 0, resyncs: 0, ms, loopP99 };
}

function sendAll(
  tables: ReadonlyMap<number, RelayedTable>,
  samples: readonly Sample[],
): Promise<[sample: Sample, pending: Pending][]> {
  const waiting = samples.toSorted((a, b) => b.at - a.at);
  const done: [Sample, Pending][] = [];
  const began = performance.now();
  return new Promise((over) => {
    const timer = setInterval(() => {
      for (let next = waiting.at(-1); next && next.at <= performance.now() - began; next = waiting.at(-1)) {
        waiting.pop();
        const pending = tables.get(next.table)?.send(next);
        if (pending) done.push([next, pending]);
      }
      if (waiting.length > 0) return;
      clearInterval(timer);
      over(done);
    }, 1);
  });
}

/** Sockets of one table by seat, and what they wait for, oldest first. */
class RelayedTable {
  readonly #url: string;
  readonly #sockets = new Map<string, WebSocket>();
  readonly #pending: Pending[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  async enter(seat: string): Promise<void> {
    if (this.#sockets.has(seat)) return;
    const socket = new WebSocket(`${this.#url}/${seat}`);
    this.#sockets.set(seat, socket);
    socket.on("message", () => this.#came(seat));
    await new Promise((open, failed) => socket.once("open", open).once("error", failed));
  }

  send({ seat, up, down }: Sample): Pending {
    const left = Object.fromEntries(Object.entries(down).map(([to, sizes]) => [to, sizes.length]));
    const pending = { sent: performance.now(), left, told: {} };
    this.#pending.push(pending);
    this.#sockets.get(seat)?.send(writeOrder(down, up));
    return pending;
  }

  leave(): void {
    for (const socket of this.#sockets.values()) socket.terminate();
  }

  #came(seat: string): void {
    const pending = this.#pending.find(({ left }) => (left[seat] ?? 0) > 0);
    if (!pending) return;
    pending.left[seat] = (pending.left[seat] ?? 0) - 1;
    pending.told[seat] = performance.now() - pending.sent;
    if (Object.values(pending.left).every((count) => count === 0))
      this.#pending.splice(this.#pending.indexOf(pending), 1);
  }
}

function fail(error: unknown): void {
  console.error(error);
  process.exit(1);
}
