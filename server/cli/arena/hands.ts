import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Game } from "../../../shared/game.ts";
import { type Content, contentOf } from "./content.ts";
import type { Pairing } from "./pairings.ts";
import { type PairingResult, playPairing } from "./tally.ts";

/** Games of one pairing to be played by one hand. */
export interface Heap {
  readonly pairing: Pairing;
  readonly seeds: readonly string[];
}

export interface Fought {
  /** One for each heap, in their order. */
  readonly results: readonly PairingResult[];
  readonly content: Content;
}

/** Fewer games than this are over before a second thread has read the rules. */
const WORTH_A_THREAD = 20;

/** Views live shortly: with this room (in MB) most are gone before anything is moved. */
const ROOM = { maxYoungGenerationSizeMb: 96 };

/** How many threads are worth their start for so many games. */
function handsFor(heaps: readonly Heap[]): number {
  const games = heaps.reduce((sum, heap) => sum + heap.seeds.length, 0);
  return Math.min(availableParallelism(), Math.floor(games / WORTH_A_THREAD));
}

/** Plays all heaps, on every core where there are many games. What comes of it does not depend on how many hands there are. */
export async function playAll(
  game: Game,
  scenario: string,
  heaps: readonly Heap[],
  hands: number = handsFor(heaps),
): Promise<Fought> {
  return hands < 2 ? alone(game, heaps) : together(game, scenario, heaps, hands);
}

function alone(game: Game, heaps: readonly Heap[]): Fought {
  const content = contentOf(game.compiled.rules);
  return { content, results: heaps.map(({ pairing, seeds }) => playPairing(game, pairing, seeds, content)) };
}

/** Each hand takes the next heap when it is done with one. */
async function together(game: Game, scenario: string, heaps: readonly Heap[], hands: number): Promise<Fought> {
  const results: PairingResult[] = [];
  const content = contentOf(game.compiled.rules);
  let next = 0;
  const hand = async (): Promise<void> => {
    const worker = new Worker(new URL("./hand.ts", import.meta.url), { workerData: scenario, resourceLimits: ROOM });
    try {
      await said(worker);
      while (next < heaps.length) {
        const mine = next++;
        worker.postMessage(heaps[mine]);
        const done = (await said(worker)) as { result: PairingResult; content: Content };
        results[mine] = done.result;
        for (const [name, times] of done.content) content.set(name, (content.get(name) ?? 0) + times);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return { results, content };
}

/** The next message of a worker. Rejects with what it threw. */
function said(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once("message", (message) => {
      worker.off("error", reject);
      resolve(message);
    });
    worker.once("error", reject);
  });
}
