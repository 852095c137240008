import { readFile } from "node:fs/promises";
import { createGame, type Game } from "../../../shared/game.ts";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import { problemText } from "../../../shared/scenario/problem.ts";
import { scenarioPath } from "./options.ts";

/** The game of a scenario, by its id. Throws what is wrong with the file, one problem a line. */
export async function loadGame(id: string): Promise<Game> {
  const path = scenarioPath(id);
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`there is no scenario ${id}`);
  });
  const result = parseScenario(text, path);
  if (!result.ok) throw new Error(result.error.map(problemText).join("\n"));
  return createGame(result.value);
}
