import { answerMeetings, answerPackages, answerPromises, answerWaysOut } from "./answers.ts";
import { invokeConsultation, takeInstructions } from "./brakes.ts";
import { recordBeliefs, shareEvidence } from "./files.ts";
import type { Proposal } from "./move.ts";
import { offerArrests, offerText, offerWaysOut, withdrawOvertaken } from "./offers.ts";
import { commitOrders } from "./orders/commit.ts";
import { line } from "./say.ts";
import { dyadWith, peopleStillTalk, type Situation } from "./situation.ts";
import { callHotline, givePromise, inviteToMeet, speak, speakInMeeting, takeStances } from "./talk.ts";

/** Something that a bot does of itself: proposals for now, the first one first. */
export type Habit = (s: Situation) => Iterable<Proposal>;

const TALK: readonly Habit[] = [
  inviteToMeet,
  answerMeetings,
  answerPromises,
  speak,
  speakInMeeting,
  callHotline,
  invokeConsultation,
  takeInstructions,
  answerWaysOut,
  answerPackages,
  withdrawOvertaken,
  shareEvidence,
  givePromise,
  takeStances,
  offerWaysOut,
  offerArrests,
  offerText,
];
const FINISH: readonly Habit[] = [commitOrders, finish];

/** What is to be thought of now, in order. One that only finishes no longer opens anything new. */
export function habitsFor(s: Situation, onlyFinishes: boolean): readonly Habit[] {
  if (onlyFinishes || !s.policy.plays) return FINISH;
  if (s.phase === "reaction") return [answerPromises, react, finish];
  if (s.phase === "decision") return [recordBeliefs, commitOrders];
  return [...TALK, finish];
}

/** Done with the phase, once no person is still talking. */
function* finish(s: Situation): Iterable<Proposal> {
  const ready = s.view.public.seats[s.me]?.ready ?? true;
  if (s.phase === "decision" || ready || (s.policy.plays && peopleStillTalk(s))) return;
  yield { once: "ready", command: { type: "phase.ready", ready: true } };
}

/** An own measure of this round went beyond proportion: then one does not claim that it kept to it. */
const wentFar = (s: Situation): boolean =>
  Object.values(s.own.relations).some((r) =>
    r.measures.some((m) => m.by === s.me && m.round === s.round && m.verdict === "disproportionate"),
  );

/** One public line on what has just turned over. */
function* react(s: Situation): Iterable<Proposal> {
  const signed = Object.values(s.view.public.texts).some((t) => t.signed?.round === s.round);
  const measures = s.others.flatMap((other) => dyadWith(s, other)?.measures ?? []).filter((m) => m.round === s.round);
  const own = measures.filter((m) => m.by === s.me);
  const key = signed
    ? "say.signed"
    : measures.some((m) => m.target === s.me)
      ? "say.hit"
      : own.some((m) => m.response !== "R-05")
        ? wentFar(s)
          ? "say.measured.far"
          : "say.measured"
        : own.length > 0
          ? "say.named"
          : "say.quiet";
  yield { once: "react", command: { type: "reaction.say" }, texts: { line: line(s, key) } };
}
