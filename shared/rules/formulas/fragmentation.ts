import type { Params } from "../../catalogue/params.ts";

export type FragmentationEvent =
  | "localisation"
  | "techBan"
  | "sanctions"
  | "parallel"
  | "shutdown"
  | "accord"
  | "charter"
  | "exercise"
  | "lifted"
  | "market";

/** What an event does to the unity of networks, in points; positive splits. Source: invented. */
export function fragmentationOf(event: FragmentationEvent, params: Params): number {
  return params[`fragmentation.${event}`];
}

/** A standard adopted against a minority splits networks; `minority`: 0–1. */
export function splitVote(minority: number, params: Params): number {
  return params["fragmentation.splitVote"] * minority;
}

/** What heated relations add in a round, once however many there are. `tensions`: 0–100 each. */
export function tensionSplit(tensions: readonly number[], params: Params): number {
  const heated = tensions.some((tension) => tension > params["fragmentation.tensionFrom"]);
  return heated ? params["fragmentation.tension"] : 0;
}
