import process from "node:process";
import { createBot } from "../shared/bots/bot.ts";
import { createGame, RULES_VERSION } from "../shared/game.ts";
import { bootServer } from "./boot.ts";
import { type Config, readConfig } from "./config.ts";
import { sentenceFor } from "./failure.ts";
import { stopOnSignals, surviveFaults } from "./stopping.ts";

let config: Config | undefined;
try {
  config = readConfig(process.env);
  const server = await bootServer({ config, play: { createGame, createBot, rulesVersion: RULES_VERSION } });
  stopOnSignals(() => server.stop(), server.log);
  surviveFaults(server.log);
  console.log(`Démarche is ready: ${server.url}`);
} catch (error) {
  const sentence = sentenceFor(error, config ?? { port: 0, host: "" });
  console.error(sentence ?? error);
  process.exit(1);
}
