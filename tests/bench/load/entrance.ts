import type { CreatedExercise, Joined, Session } from "../../../shared/protocol.ts";
import { PROTOCOL } from "../../../shared/protocol.ts";
import { call } from "../../server/support/http.ts";
import { SCENARIO } from "../play/scenario.ts";

/** Personal links into one exercise that nobody has come to yet. */
export interface Links {
  readonly facilitator: string;
  readonly delegates: readonly string[];
}

/** An exercise without clocks and bots, and as many people who have joined it. */
export async function newExercise(url: string, people: number): Promise<Links> {
  const options = { scenario: SCENARIO, pace: "untimed", emptySeats: "empty" };
  const created = await call<CreatedExercise>(url, "POST", "/api/exercises", options);
  const delegates: string[] = [];
  for (let i = 0; i < people; i++) {
    const { token } = await call<Joined>(url, "POST", "/api/join", { code: created.joinCode, name: `Delegate ${i}` });
    delegates.push(token);
  }
  return { facilitator: created.facilitatorToken, delegates };
}

export const newSession = (url: string, token: string): Promise<Session> =>
  call<Session>(url, "POST", "/api/session", { protocol: PROTOCOL }, token);
