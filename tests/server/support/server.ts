import { type BootOptions, bootServer, type RunningServer } from "../../../server/boot.ts";
import { readConfig } from "../../../server/config.ts";
import { createGame, RULES_VERSION } from "../../../shared/game.ts";

/** A real server on a free port. */
export function boot(env: Record<string, string> = {}, more: Partial<BootOptions> = {}): Promise<RunningServer> {
  const config = readConfig({ PORT: "0", DATA_DIR: ":memory:", LOG_LEVEL: "warn", ...env });
  const play = { createGame, createBot: () => ({ next: () => null }), rulesVersion: RULES_VERSION };
  return bootServer({ config, play, ...more });
}
