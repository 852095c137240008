import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { PLAY, seatAct, TALK } from "../act.ts";
import { available } from "../deals/reserve.ts";
import { knownIncident } from "../incidents/sight.ts";
import { spend } from "../ledger.ts";
import { hasReacted, markReacted } from "../reactions.ts";
import { roundNow } from "../stability.ts";
import type { Option } from "../view.ts";

/** Take the capital's trade: for one point of political capital the named variant becomes a step easier to sign. */
export const instructionsTake = seatAct({
  type: "instructions.take",
  phases: TALK,
  group: "home",
  payload: z.strictObject({ round: z.number().int() }),
  check({ state, world, seat, holder }, p) {
    const price = world.params["instructions.pc"];
    const telegram = holder.telegrams.find((t) => t.round === p.round);
    if (!telegram?.offer || p.round !== roundNow(state)) return refuse("unknown-thing", { round: p.round });
    if (telegram.taken) return refuse("already-done", { round: p.round });
    return available(state, seat).pc < price ? refuse("not-affordable", { pc: price }) : null;
  },
  options(view, world) {
    const me = view.seat?.me;
    const price = world.params["instructions.pc"];
    const telegram = view.seat?.telegrams.find((t) => t.round === view.public.clock.round);
    if (!me || !telegram?.offer || telegram.taken || me.pc - me.pcReserved < price) return [];
    return [
      {
        id: `instructions.take:${telegram.round}`,
        type: "instructions.take",
        sealed: false,
        cost: { ap: 0, pc: price },
        fixed: { round: telegram.round },
        fields: [],
        about: { article: telegram.offer.article },
      },
    ];
  },
  run({ state, world, seat, holder }, p) {
    const telegram = holder.telegrams.find((t) => t.round === p.round);
    if (!telegram?.offer) return;
    telegram.taken = true;
    spend(state, seat, world.params["instructions.pc"], { key: "cause.instructions" }, 0);
    const { text, article, variant } = telegram.offer;
    const key = `${text}/${article}/${variant}`;
    holder.instructions[key] = (holder.instructions[key] ?? 0) + 1;
  },
});

const probability = z.number().min(0).max(1);

/** Write down how likely one thinks each hypothesis is. Only the debrief reads it (calibration). */
export const beliefRecord = seatAct({
  type: "belief.record",
  phases: PLAY,
  group: "files",
  payload: z.strictObject({ incident: id, q: z.record(id, probability) }),
  check({ state, seat }, p) {
    const incident = knownIncident(state, p.incident, seat);
    if (!incident) return refuse("unknown-thing", { incident: p.incident });
    const ids = incident.hypotheses.map((h) => h.id);
    const complete = Object.keys(p.q).length === ids.length && ids.every((id) => id in p.q);
    const sum = Object.values(p.q).reduce((total, q) => total + q, 0);
    return complete && Math.abs(sum - 1) < 0.011
      ? null
      : refuse("malformed", { path: "q", expected: "one for each, 1 in sum" });
  },
  options(view) {
    return Object.values(view.seat?.files.assessments ?? {}).map((a): Option => {
      const incident = view.public.incidents[a.incident] ?? view.seat?.files.incidents[a.incident];
      return {
        id: `belief.record:${a.incident}`,
        type: "belief.record",
        sealed: false,
        cost: { ap: 0, pc: 0 },
        fixed: { incident: a.incident },
        fields: [
          {
            name: "q",
            kind: "shares",
            choices: (incident?.hypotheses ?? []).map((h) => ({ value: h.id, label: h.label })),
          },
        ],
        about: { incident: a.incident },
      };
    });
  },
  run({ state, holder }, p) {
    holder.beliefs[p.incident] = { round: roundNow(state), q: p.q };
  },
});

/** Done with this phase; when all are, it ends. In the lobby it only says that one is there: the facilitator starts. */
export const phaseReady = seatAct({
  type: "phase.ready",
  phases: ["lobby", "briefing", "consultation", "drafting", "reaction"],
  group: "phase",
  payload: z.strictObject({ ready: z.boolean() }),
  check: ({ holder }, p) => (holder.ready === p.ready ? refuse("already-done", {}) : null),
  options(view) {
    const me = view.seat?.me.seat;
    const ready = me === undefined ? false : (view.public.seats[me]?.ready ?? false);
    return [
      {
        id: "phase.ready",
        type: "phase.ready",
        sealed: false,
        cost: { ap: 0, pc: 0 },
        fixed: { ready: !ready },
        fields: [],
      },
    ];
  },
  run({ holder }, p) {
    holder.ready = p.ready;
  },
});

/** One public line after the outcome. */
export const reactionSay = seatAct({
  type: "reaction.say",
  phases: ["reaction"],
  group: "talks",
  payload: z.strictObject({}),
  texts: ["line"],
  check({ state, seat, texts }) {
    if (!("line" in texts)) return refuse("malformed", { path: "texts.line" });
    return hasReacted(state, seat) ? refuse("already-done", {}) : null;
  },
  options: (view) =>
    view.seat?.me.reacted
      ? []
      : [
          {
            id: "reaction.say",
            type: "reaction.say",
            sealed: false,
            cost: { ap: 0, pc: 0 },
            fixed: {},
            fields: [{ name: "line", kind: "text", max: 280, required: true }],
          },
        ],
  run({ state, world, seat, texts, emit }) {
    const line = texts.line;
    if (!line) return;
    markReacted(state, seat);
    emit({
      type: "message",
      audience: "all",
      message: {
        id: `say:${roundNow(state)}:${seat}`,
        channel: "plenary",
        from: seat,
        to: [...world.othersOf(seat)],
        round: state.clock.round,
        phase: state.clock.phase,
        about: null,
        text: `x:${line.id}`,
        fields: {},
        quotes: [],
        promise: null,
      },
    });
  },
});
