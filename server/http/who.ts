import type { Request } from "express";
import type { Exercise, Member, Store } from "../store/store.ts";
import { hashToken, isToken } from "../store/tokens.ts";
import { ApiError } from "./errors.ts";

/** Whose link it is that a request carries. */
export type Who =
  | { readonly role: "facilitator"; readonly exercise: Exercise }
  | { readonly role: "delegate"; readonly exercise: Exercise; readonly member: Member };

const BEARER = /^Bearer (\S+)$/;

/** Throws `not-signed-in` where the request carries no link that is valid. */
export async function whoAsks(request: Request, store: Store): Promise<Who> {
  const token = BEARER.exec(request.get("authorization") ?? "")?.[1];
  if (token === undefined || !isToken(token)) throw new ApiError("not-signed-in");
  const hash = hashToken(token);
  const member = await store.members.byToken(hash);
  const exercise = member ? await store.exercises.get(member.exerciseId) : await store.exercises.byFacilitator(hash);
  if (!exercise) throw new ApiError("not-signed-in");
  return member ? { role: "delegate", exercise, member } : { role: "facilitator", exercise };
}

/** Throws `not-allowed` for everybody but the facilitator. */
export async function facilitatorAsks(request: Request, store: Store): Promise<Exercise> {
  const who = await whoAsks(request, store);
  if (who.role !== "facilitator") throw new ApiError("not-allowed");
  return who.exercise;
}
