import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createGame, type Game } from "../../../shared/game.ts";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import { problemText } from "../../../shared/scenario/problem.ts";

export const SCENARIO = "quiet-harvest";
const FILE = join(import.meta.dirname, "../../../scenarios", SCENARIO, "scenario.yaml");

export function loadGame(): Game {
  const parsed = parseScenario(readFileSync(FILE, "utf8"), FILE);
  if (!parsed.ok) throw new Error(parsed.error.map(problemText).join("\n"));
  return createGame(parsed.value);
}
