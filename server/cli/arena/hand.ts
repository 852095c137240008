import { parentPort, workerData } from "node:worker_threads";
import { contentOf } from "./content.ts";
import type { Heap } from "./hands.ts";
import { loadGame } from "./load.ts";
import { playPairing } from "./tally.ts";

/** One thread that plays the heaps it is handed, until the arena ends it. */
const game = await loadGame(workerData as string);
parentPort?.on("message", ({ pairing, seeds }: Heap) => {
  const content = contentOf(game.compiled.rules);
  const result = playPairing(game, pairing, seeds, content);
  parentPort?.postMessage({ result, content });
});
parentPort?.postMessage("ready");
