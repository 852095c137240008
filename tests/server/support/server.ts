import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type BootOptions, bootServer, type Play, type RunningServer } from "../../../server/boot.ts";
import { readConfig } from "../../../server/config.ts";
import { createGame, RULES_VERSION } from "../../../shared/game.ts";

/** The real rules, with bots that do nothing. */
export const play: Play = { createGame, createBot: () => ({ next: () => null }), rulesVersion: RULES_VERSION };

/** A real server on a free port. Stop it when done. */
export function boot(env: Record<string, string> = {}, more: Partial<BootOptions> = {}): Promise<RunningServer> {
  const config = readConfig({ PORT: "0", DATA_DIR: ":memory:", LOG_LEVEL: process.env.TEST_LOG ?? "silent", ...env });
  return bootServer({ config, play, ...more });
}

/** A data folder that is gone after the test. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "demarche-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
