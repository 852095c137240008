import type { CreatedExercise } from "../../shared/protocol.ts";
import type { CompiledScenario } from "../../shared/scenario/compile.ts";
import type { Member, Store } from "../store/store.ts";
import { newToken } from "../store/tokens.ts";
import { headerOf, headerRow } from "./header.ts";
import { newId, randomSeed } from "./ids.ts";
import type { Library } from "./library.ts";
import type { ExerciseOptions } from "./options.ts";
import type { Time } from "./time.ts";

export interface ExercisesDeps {
  readonly store: Store;
  readonly library: Library;
  readonly rulesVersion: number;
  readonly time: Time;
}

export interface NewExerciseOf {
  readonly scenario: CompiledScenario;
  readonly options: ExerciseOptions;
  readonly seed?: string | undefined;
}

export interface NewPerson {
  readonly exercise: string;
  readonly table: string;
  readonly name: string;
  readonly seat: string | null;
}

/** Makes exercises, their tables and their members. */
export class Exercises {
  readonly #deps: ExercisesDeps;

  constructor(deps: ExercisesDeps) {
    this.#deps = deps;
  }

  /** An exercise with one table and an open lobby. */
  async create({ scenario, options, seed }: NewExerciseOf): Promise<CreatedExercise & { readonly table: string }> {
    const { store, time } = this.#deps;
    const id = newId();
    const facilitator = newToken();
    await store.exercises.create({
      id,
      scenarioId: scenario.rules.meta.id,
      options,
      createdAt: time.now(),
      facilitatorHash: facilitator.hash,
    });
    const table = await this.#createTable(id, scenario, seed ?? randomSeed());
    const joinCode = await store.exercises.openLobby(id);
    return { exercise: id, joinCode, facilitatorToken: facilitator.token, table };
  }

  /** A person with a personal link: the token is given out once. */
  async addPerson({ exercise, table, name, seat }: NewPerson): Promise<{ member: Member; token: string }> {
    const { store, time } = this.#deps;
    const { token, hash } = newToken();
    const member = {
      id: newId(),
      exerciseId: exercise,
      tableId: table,
      seat,
      role: "delegate",
      displayName: name,
      tokenHash: hash,
      createdAt: time.now(),
    };
    await store.members.add(member);
    return { member: { ...member, revoked: false }, token };
  }

  async #createTable(exerciseId: string, scenario: CompiledScenario, seed: string): Promise<string> {
    const { store, library, rulesVersion, time } = this.#deps;
    const id = newId();
    const { scenarioHash } = await library.keep(scenario);
    await store.tables.create({ id, exerciseId, seed, scenarioHash, rulesVersion });
    await store.journal.append(id, [headerRow(headerOf(scenario, seed, rulesVersion), time.now())]);
    return id;
  }
}
