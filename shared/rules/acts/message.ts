import { CHANNELS, HOTLINE_FIELDS } from "../../catalogue/channels.ts";
import { valuesOf } from "../../engine/order.ts";
import { id, isOwnName, z } from "../../engine/schema.ts";
import { type Refusal, refuse } from "../../engine/types.ts";
import { type SeatTurn, seatAct, TALK } from "../act.ts";
import { addPromise } from "../deals/promises.ts";
import { type DyadId, dyadId, type SeatId } from "../ids.ts";
import { knownIncident } from "../incidents/sight.ts";
import { clarify } from "../responses/clarify.ts";
import { roundNow } from "../stability.ts";
import type { GameState, PromiseKind } from "../state.ts";
import type { MessageView } from "../view.ts";
import { nextId } from "../world.ts";
import { quoteProblem, useQuotes } from "./quotes.ts";

/** `norm:N-ip`, `variant:ju/1/A`: every part of it is an id. */
const quote = z
  .string()
  .max(60)
  .refine((text) => text.split(/[:/]/).every(isOwnName), "a reference");
const payload = z.strictObject({
  channel: z.enum(["plenary", "chat", "note", "hotline", "meeting"]),
  to: z.array(id).max(20).default([]),
  about: id.nullable().default(null),
  quotes: z.array(quote).max(6).default([]),
  promise: z
    .strictObject({
      kind: z.enum(["no-new-measures", "no-operations", "no-claim", "answer-requests", "free"]),
      due: z.number().int(),
    })
    .optional(),
});
type Message = z.infer<typeof payload>;

/**
 * Say something: in the plenary, in a chat, as a formal note (one per pair and round), over the hotline (its four
 * fields), or in a meeting. Free text has no effect on rules; the channel, the matter and a marked promise have.
 */
export const messageSend = seatAct({
  type: "message.send",
  phases: [...TALK, "reaction"],
  group: "talks",
  payload,
  texts: ["body", ...HOTLINE_FIELDS],
  check: messageProblem,
  run(turn, p) {
    const { state, seat, texts } = turn;
    const to = receivers(turn, p);
    const promise = p.promise && to.length === 1 ? makePromise(turn, to, p.promise) : null;
    for (const other of to) remember(turn, p, other);
    useQuotes(state, turn.world, p.quotes);
    const { body, ...fields } = texts;
    const message: MessageView = {
      id: nextId(state, `msg:${p.channel}:${[seat, ...to].toSorted().join("+")}`),
      channel: p.channel,
      from: seat,
      to,
      round: state.clock.round,
      phase: state.clock.phase,
      about: p.about,
      text: body ? `x:${body.id}` : null,
      fields: Object.fromEntries(Object.entries(fields).map(([name, ref]) => [name, `x:${ref.id}`])),
      quotes: p.quotes,
      promise,
    };
    turn.emit({ type: "message", audience: p.channel === "plenary" ? "all" : [seat, ...to], message });
  },
});

const receivers = ({ world, seat }: SeatTurn, p: Message): SeatId[] =>
  p.channel === "plenary" ? [...world.othersOf(seat)] : [...new Set(p.to)].toSorted();

function messageProblem(turn: SeatTurn, p: Message): Refusal | null {
  const { state, world, seat, texts } = turn;
  if (Object.keys(texts).length === 0) return refuse("malformed", { path: "texts.body" });
  const to = receivers(turn, p);
  if (to.length === 0 || to.includes(seat) || to.some((s) => !world.hasSeat(s)))
    return refuse("malformed", { path: "to" });
  if (p.about !== null && !knownIncident(state, p.about, seat)) return refuse("unknown-thing", { incident: p.about });
  const promise = p.promise ? promiseProblem(turn, p.promise, to) : null;
  if (promise) return promise;
  const isForm = HOTLINE_FIELDS.some((field) => field in texts);
  if (isForm !== (p.channel === "hotline")) return refuse("malformed", { path: "texts" });
  return channelProblem(turn, p, to) ?? quoteProblem(turn, p.quotes, to);
}

/** A promise is made to one seat, for a round whose orders are still open; one of a kind at a time. */
function promiseProblem(
  { state, seat }: SeatTurn,
  { kind, due }: NonNullable<Message["promise"]>,
  to: readonly SeatId[],
): Refusal | null {
  const first = roundNow(state) + (state.clock.phase === "reaction" ? 1 : 0);
  if (to.length !== 1 || due < first) return refuse("malformed", { path: "promise" });
  const open = state.promises.some(
    (p) =>
      p.by === seat &&
      p.kind === kind &&
      kind !== "free" &&
      p.source !== "text" &&
      p.to.includes(to[0] as SeatId) &&
      (p.state === "offered" || p.state === "standing"),
  );
  return open ? refuse("already-done", { promise: kind }) : null;
}

function channelProblem({ state, seat }: SeatTurn, p: Message, to: readonly SeatId[]): Refusal | null {
  for (const other of to) {
    const dyad = dyadId(seat, other);
    const contact = state.contacts[dyad];
    if (p.channel === "note" && (contact?.notes[seat] ?? 0) >= (CHANNELS.note.perRound ?? 1))
      return refuse("already-done", { channel: "note" });
    if (p.channel === "hotline") {
      if (!state.dyads[dyad]?.cbms.includes("hotline.establish")) return refuse("not-offered", { channel: "hotline" });
      if (contact?.hotline.some((h) => h.by === seat && h.round === roundNow(state)))
        return refuse("already-done", { channel: "hotline" });
    }
    if (p.channel === "meeting" && !haveMet(state, dyad)) return refuse("not-offered", { channel: "meeting" });
  }
  return null;
}

/** They sit at one table this round: for a meeting, or because one side called a consultation. */
function haveMet(state: GameState, dyad: DyadId): boolean {
  const round = roundNow(state);
  const meeting = state.meetings.some((m) => m.state === "held" && m.round === round && dyadId(m.by, m.to) === dyad);
  return meeting || valuesOf(state.dyads[dyad]?.consultations ?? {}).includes(round);
}

/** What rules keep of a contact: its channel, and whether a hotline call clears up what was misread. */
function remember({ state, seat, texts }: SeatTurn, p: Message, other: SeatId): void {
  const dyad = dyadId(seat, other);
  const contact = state.contacts[dyad];
  if (!contact) return;
  if (p.channel !== "plenary") contact.last[p.about ?? ""] = p.channel;
  if (p.channel === "note") contact.notes[seat] = (contact.notes[seat] ?? 0) + 1;
  if (p.channel !== "hotline") return;
  const empty = HOTLINE_FIELDS.filter((field) => !(field in texts)).length;
  contact.hotline.push({ by: seat, about: p.about ?? "", round: roundNow(state), empty });
  clarify(state, dyad);
}

function makePromise(
  { state, seat, texts }: SeatTurn,
  to: SeatId[],
  given: { kind: PromiseKind; due: number },
): string {
  return addPromise(state, {
    by: seat,
    to,
    kind: given.kind,
    due: given.due,
    text: texts.body ?? null,
    source: "message",
    accepted: null,
  }).id;
}
