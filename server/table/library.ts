import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { hash64 } from "../../shared/engine/hash.ts";
import { canonical } from "../../shared/engine/json.ts";
import type { Game } from "../../shared/game.ts";
import type { ShelfEntry } from "../../shared/protocol.ts";
import type { CompiledScenario, Scenario, TextTable } from "../../shared/scenario/compile.ts";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { problemText } from "../../shared/scenario/problem.ts";
import type { Log } from "../log.ts";
import type { ScenarioStore } from "../store/store.ts";
import { shelfEntry } from "./shelf.ts";

/** What a table plays: rules and texts each by their hash, so that an edited file never touches a game that exists. */
export interface Edition {
  readonly scenarioHash: string;
  readonly textsHash: string;
  readonly language: string;
}

export type CreateGame = (compiled: CompiledScenario) => Game;

export interface LibraryDeps {
  readonly store: ScenarioStore;
  readonly createGame: CreateGame;
}

/** The scenarios that can be played now, and the editions that older tables play. */
export class Library {
  readonly #deps: LibraryDeps;
  readonly #current: ReadonlyMap<string, CompiledScenario>;
  readonly #games = new Map<string, Promise<Game>>();

  constructor(deps: LibraryDeps, current: readonly CompiledScenario[]) {
    this.#deps = deps;
    this.#current = new Map(current.map((compiled) => [compiled.rules.meta.id, compiled]));
  }

  shelf(): ShelfEntry[] {
    return [...this.#current.values()].map(shelfEntry);
  }

  scenario(id: string): CompiledScenario | undefined {
    return this.#current.get(id);
  }

  /** Keeps a scenario in the store, with its keys in their order, because rules walk along them. */
  async keep(compiled: CompiledScenario): Promise<Edition> {
    const edition = editionOf(compiled);
    await this.#deps.store.put(edition.scenarioHash, JSON.stringify(compiled.rules));
    await this.#deps.store.putTexts(edition.textsHash, edition.language, JSON.stringify(compiled.texts));
    return edition;
  }

  /** The game of an edition. Rejects where the store has lost it. */
  game(edition: Edition): Promise<Game> {
    const key = `${edition.scenarioHash} ${edition.textsHash}`;
    const known = this.#games.get(key);
    if (known) return known;
    const game = this.#load(edition).then((compiled) => this.#deps.createGame(compiled));
    this.#games.set(key, game);
    game.catch(() => this.#games.delete(key));
    return game;
  }

  async #load(edition: Edition): Promise<CompiledScenario> {
    for (const compiled of this.#current.values()) if (isEdition(compiled, edition)) return compiled;
    return storedScenario(this.#deps.store, edition);
  }
}

/** An edition as it was put into the store when a table began to play it. */
export async function storedScenario(store: ScenarioStore, edition: Edition): Promise<CompiledScenario> {
  const rules = await store.get(edition.scenarioHash);
  const texts = await store.getTexts(edition.textsHash, edition.language);
  if (rules === null || texts === null) throw new Error(`scenario ${edition.scenarioHash} is not in the store`);
  return {
    rules: JSON.parse(rules) as Scenario,
    hash: edition.scenarioHash,
    texts: JSON.parse(texts) as TextTable,
    language: edition.language,
  };
}

export const editionOf = (compiled: CompiledScenario): Edition => ({
  scenarioHash: compiled.hash,
  textsHash: hash64(canonical(compiled.texts)),
  language: compiled.language,
});

function isEdition(compiled: CompiledScenario, edition: Edition): boolean {
  const own = editionOf(compiled);
  return own.scenarioHash === edition.scenarioHash && own.textsHash === edition.textsHash;
}

/** Reads `<dir>/<name>/scenario.yaml`. A broken file is reported with file and line and left out. */
export async function readScenarios(dir: string, log: Log): Promise<CompiledScenario[]> {
  const scenarios: CompiledScenario[] = [];
  const folders = (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const { name } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = join(dir, name, "scenario.yaml");
    const text = await readFile(file, "utf8").catch(() => null);
    if (text === null) continue;
    const parsed = parseScenario(text, file);
    if (parsed.ok) scenarios.push(parsed.value);
    else for (const problem of parsed.error) log.error({ scenario: name }, problemText(problem));
  }
  return scenarios;
}
