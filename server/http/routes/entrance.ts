import type { Request, Router } from "express";
import {
  type Joined,
  joinBody,
  PROTOCOL,
  type SeatLink,
  type Session,
  seatLinkBody,
  sessionBody,
} from "../../../shared/protocol.ts";
import { newToken, readJoinCode } from "../../store/tokens.ts";
import { personOf } from "../../table/roster.ts";
import { FACILITATOR } from "../../table/session.ts";
import { type ApiDeps, tableOf } from "../api.ts";
import { bodyOf, readJson } from "../body.ts";
import { ApiError } from "../errors.ts";
import { facilitatorAsks, type Who, whoAsks } from "../who.ts";

/** People of one exercise, so that nobody fills the disk with a join code. Source: invented. */
const MOST_MEMBERS = 200;

/** Ways into an exercise: a join code, a personal link, a link that the facilitator makes. */
export function entranceRoutes(router: Router, deps: ApiDeps): void {
  const { store, doorkeeper } = deps;
  router.post("/join", readJson, async (request, response) => {
    const body = bodyOf(request, joinBody);
    response.status(201).json(await doorkeeper.attempt(request, () => join(deps, body.code, body.name)));
  });
  router.post("/session", readJson, async (request, response) => {
    const who = await doorkeeper.attempt(request, () => whoAsks(request, store));
    response.json(await openSession(deps, who, request));
  });
  router.post("/seat-link", readJson, async (request, response) => {
    const exercise = await doorkeeper.attempt(request, () => facilitatorAsks(request, store));
    const body = bodyOf(request, seatLinkBody);
    const link = "member" in body ? replaceLink(deps, exercise.id, body.member) : lateLink(deps, exercise.id, body);
    response.status(201).json(await link);
  });
}

async function join({ store, exercises, tables }: ApiDeps, typed: string, name: string): Promise<Joined> {
  const code = readJoinCode(typed);
  const exercise = code === null ? null : await store.exercises.byJoinCode(code);
  if (!exercise) throw new ApiError("unknown-code");
  await checkRoom(store, exercise.id);
  const { id } = await tableOf(store, exercise.id);
  const { member, token } = await exercises.addPerson({ exercise: exercise.id, table: id, name, seat: null });
  (await tables.get(id)).welcome(personOf(member));
  return { token };
}

async function checkRoom(store: ApiDeps["store"], exercise: string): Promise<void> {
  if ((await store.members.ofExercise(exercise)).length >= MOST_MEMBERS) throw new ApiError("full");
}

async function openSession(deps: ApiDeps, who: Who, request: Request): Promise<Session> {
  const { protocol } = bodyOf(request, sessionBody);
  if (protocol !== PROTOCOL) throw new ApiError("client-outdated", { protocol: PROTOCOL });
  const { exercise, role } = who;
  const member = who.role === "delegate" ? who.member.id : FACILITATOR;
  const id = (who.role === "delegate" && who.member.tableId) || (await tableOf(deps.store, exercise.id)).id;
  const table = await deps.tables.get(id);
  const reservation = await deps.colyseus.reserve(id, { role, member, link: table.roster.linkOf(member) });
  const isOpen = exercise.status === "lobby";
  return {
    protocol: PROTOCOL,
    role,
    member,
    name: who.role === "delegate" ? who.member.displayName : "Facilitator",
    seat: table.roster.seatOf(member),
    exercise: exercise.id,
    table: id,
    joinCode: isOpen || role === "facilitator" ? exercise.joinCode : null,
    now: deps.time.now(),
    reservation,
  };
}

/** The old link stops working, and whoever came by it is sent away. */
async function replaceLink({ store, tables }: ApiDeps, exercise: string, memberId: string): Promise<SeatLink> {
  const member = await store.members.get(memberId);
  if (member?.exerciseId !== exercise) throw new ApiError("unknown-member");
  const { token, hash } = newToken();
  await store.members.replaceToken(member.id, hash);
  if (member.tableId !== null) {
    const table = await tables.get(member.tableId);
    table.roster.relink(member.id);
    table.dismiss(member.id, { kind: "replaced" });
  }
  return { member: member.id, token };
}

/** A seat for somebody who comes late: one that nobody has, or that a bot plays. */
async function lateLink(
  { store, exercises, tables }: ApiDeps,
  exercise: string,
  { seat, name }: { readonly seat: string; readonly name: string },
): Promise<SeatLink> {
  const table = await tables.get((await tableOf(store, exercise)).id);
  if (!table.seats.includes(seat)) throw new ApiError("unknown-seat");
  if (table.roster.inSeat(seat).length > 0) throw new ApiError("seat-taken");
  await checkRoom(store, exercise);
  const { member, token } = await exercises.addPerson({ exercise, table: table.id, name, seat });
  table.welcome(personOf(member));
  return { member: member.id, token };
}
