import type { Router } from "express";
import {
  type CreatedExercise,
  createExerciseBody,
  type ExerciseReport,
  type Joined,
  type MemberReport,
  soloBody,
} from "../../../shared/protocol.ts";
import type { CompiledScenario } from "../../../shared/scenario/compile.ts";
import type { Exercise } from "../../store/store.ts";
import { exerciseOptions } from "../../table/options.ts";
import { personOf } from "../../table/roster.ts";
import { type ApiDeps, tableOf } from "../api.ts";
import { bodyOf, readJson } from "../body.ts";
import { ApiError } from "../errors.ts";
import { facilitatorAsks, whoAsks } from "../who.ts";

/** Making, looking at and deleting exercises. */
export function exerciseRoutes(router: Router, deps: ApiDeps): void {
  const { store, library, doorkeeper } = deps;
  router.get("/scenarios", (_request, response) => {
    response.json(library.shelf());
  });
  router.post("/exercises", readJson, async (request, response) => {
    const { scenario, seed, ...options } = bodyOf(request, createExerciseBody);
    await doorkeeper.creation(request);
    const created = await deps.exercises.create({
      scenario: scenarioOf(deps, scenario),
      options: { ...options, solo: false },
      seed,
    });
    const { exercise, joinCode, facilitatorToken } = created;
    response.status(201).json({ exercise, joinCode, facilitatorToken } satisfies CreatedExercise);
  });
  router.post("/solo", readJson, async (request, response) => {
    const body = bodyOf(request, soloBody);
    await doorkeeper.creation(request);
    response.status(201).json(await startSolo(deps, body));
  });
  router.get("/exercise", async (request, response) => {
    const exercise = await doorkeeper.attempt(request, () => facilitatorAsks(request, store));
    response.json(await report(deps, exercise));
  });
  router.delete("/exercise", async (request, response) => {
    const who = await doorkeeper.attempt(request, () => whoAsks(request, store));
    const { solo } = exerciseOptions.parse(who.exercise.options);
    if (who.role !== "facilitator" && !solo) throw new ApiError("not-allowed");
    for (const table of await store.tables.ofExercise(who.exercise.id)) await deps.tables.drop(table.id);
    await store.exercises.delete(who.exercise.id);
    response.sendStatus(204);
  });
}

function scenarioOf({ library }: ApiDeps, id: string): CompiledScenario {
  const scenario = library.scenario(id);
  if (!scenario) throw new ApiError("unknown-scenario");
  return scenario;
}

/** One person, bots in all other seats, and off it goes. */
async function startSolo(deps: ApiDeps, body: ReturnType<typeof soloBody.parse>): Promise<Joined> {
  const { store, exercises, tables } = deps;
  const { scenario, seat, name, botPace, pace } = body;
  const compiled = scenarioOf(deps, scenario);
  if (!compiled.rules.seats.some(({ id }) => id === seat)) throw new ApiError("unknown-seat");
  const options = { pace, botPace, emptySeats: "bots", solo: true } as const;
  const created = await exercises.create({ scenario: compiled, options });
  await store.exercises.closeLobby(created.exercise);
  const { member, token } = await exercises.addPerson({ ...created, name, seat: null });
  const table = await tables.get(created.table);
  table.welcome(personOf(member));
  await table.seating.take(member.id, seat);
  await table.start({ from: { kind: "system" }, command: { type: "exercise.start" } });
  return { token };
}

async function report({ store, library, tables }: ApiDeps, exercise: Exercise): Promise<ExerciseReport> {
  const table = await tableOf(store, exercise.id);
  const { roster } = await tables.get(table.id);
  const { pace, emptySeats, botPace } = exerciseOptions.parse(exercise.options);
  const scenario = library.scenario(exercise.scenarioId);
  const members = (await store.members.ofExercise(exercise.id)).map(
    (member): MemberReport => ({
      member: member.id,
      name: member.displayName,
      table: member.tableId,
      seat: member.seat,
      online: roster.isOnline(member.id),
    }),
  );
  return {
    exercise: exercise.id,
    scenario: exercise.scenarioId,
    title: scenario?.texts[scenario.rules.meta.title] ?? exercise.scenarioId,
    status: exercise.status,
    joinCode: exercise.joinCode,
    options: { pace, emptySeats, botPace },
    createdAt: exercise.createdAt,
    tables: [{ table: table.id, status: table.status }],
    members,
  };
}
