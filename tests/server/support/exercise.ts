import type { CreatedExercise } from "../../../shared/protocol.ts";
import { call } from "./http.ts";
import { joinPage, Page } from "./page.ts";

export const SCENARIO = "quiet-harvest";

export interface Talks {
  readonly created: CreatedExercise;
  readonly facilitator: Page;
  /** In seat ARV. */
  readonly ann: Page;
  /** In seat TES. */
  readonly ben: Page;
  readonly table: string;
}

export function createExercise(url: string, options: Record<string, unknown> = {}): Promise<CreatedExercise> {
  return call(url, "POST", "/api/exercises", { scenario: SCENARIO, pace: "untimed", emptySeats: "empty", ...options });
}

/** An exercise whose lobby is open, with a facilitator and two people in their seats. */
export async function openLobby(url: string, options: Record<string, unknown> = {}): Promise<Talks> {
  const created = await createExercise(url, options);
  const facilitator = await new Page(url, created.facilitatorToken).connect();
  const ann = await joinPage(url, created.joinCode, "Ann");
  const ben = await joinPage(url, created.joinCode, "Ben");
  await ann.take("ARV");
  await ben.take("TES");
  return { created, facilitator, ann, ben, table: facilitator.session.table };
}

/** The same, in the first phase. */
export async function startTalks(url: string, options: Record<string, unknown> = {}): Promise<Talks> {
  const talks = await openLobby(url, options);
  await talks.facilitator.send({ type: "exercise.start" });
  await Promise.all([talks.ann.sees("briefing"), talks.ben.sees("briefing")]);
  return talks;
}
