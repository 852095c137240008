import { CBMS } from "../../catalogue/cbms.ts";
import { orderCost } from "../../catalogue/params.ts";
import { isResponseId, RESPONSES } from "../../catalogue/responses.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { seatAct, TALK } from "../act.ts";
import { openOffRamp, TERMS, termChoices } from "../deals/offRamps.ts";
import { available } from "../deals/reserve.ts";
import { dyadId } from "../ids.ts";
import { knownIncident } from "../incidents/sight.ts";
import { clarify } from "../responses/clarify.ts";
import { roundNow } from "../stability.ts";
import { addTally } from "../tally.ts";
import type { Option } from "../view.ts";
import { nextId } from "../world.ts";

const free = { ap: 0, pc: 0 };
const accepting = {
  name: "accept",
  kind: "choice" as const,
  choices: [
    { value: true, label: { key: "choice.accept" } },
    { value: false, label: { key: "choice.decline" } },
  ],
};

/**
 * Ask for a meeting face to face. It takes an action point of each: the host's at once, given back if the guest
 * declines or the talks end without an answer.
 */
export const meetingInvite = seatAct({
  type: "meeting.invite",
  phases: TALK,
  group: "talks",
  payload: z.strictObject({ to: id }),
  check({ state, world, seat }, p) {
    if (!world.hasSeat(p.to) || p.to === seat) return refuse("unknown-thing", { seat: p.to });
    if (available(state, seat).ap < orderCost("meeting", world.params).ap) return refuse("not-affordable", { ap: 1 });
    const pair = dyadId(seat, p.to);
    const pending = state.meetings.some(
      (m) => m.round === roundNow(state) && dyadId(m.by, m.to) === pair && m.state !== "declined",
    );
    return pending ? refuse("already-done", { seat: p.to }) : null;
  },
  options(view, world) {
    const me = view.seat?.me;
    if (!me || me.ap < orderCost("meeting", world.params).ap) return [];
    const pending = (other: string) =>
      view.seat?.deals.meetings.some(
        (m) => m.round === view.public.clock.round && [m.by, m.to].includes(other) && m.state !== "declined",
      );
    return world
      .othersOf(me.seat)
      .filter((other) => !pending(other))
      .map(
        (other): Option => ({
          id: `meeting.invite:${other}`,
          type: "meeting.invite",
          sealed: false,
          cost: orderCost("meeting", world.params),
          fixed: { to: other },
          fields: [],
          about: { seat: other },
        }),
      );
  },
  run({ state, world, holder, seat }, p) {
    holder.ap -= orderCost("meeting", world.params).ap;
    state.meetings.push({
      id: nextId(state, `meet:${seat}>${p.to}`),
      by: seat,
      to: p.to,
      round: roundNow(state),
      state: "invited",
    });
  },
});

export const meetingAnswer = seatAct({
  type: "meeting.answer",
  phases: TALK,
  group: "talks",
  payload: z.strictObject({ meeting: id, accept: z.boolean() }),
  check({ state, world, seat }, p) {
    const meeting = state.meetings.find((m) => m.id === p.meeting);
    if (meeting?.to !== seat) return refuse("unknown-thing", { meeting: p.meeting });
    if (meeting.state !== "invited") return refuse("already-done", { meeting: p.meeting });
    const price = orderCost("meeting", world.params).ap;
    return p.accept && available(state, seat).ap < price ? refuse("not-affordable", { ap: price }) : null;
  },
  options(view, world) {
    const me = view.seat?.me;
    const canPay = (me?.ap ?? 0) >= orderCost("meeting", world.params).ap;
    return (view.seat?.deals.meetings ?? [])
      .filter((m) => m.to === me?.seat && m.state === "invited")
      .map(
        (m): Option => ({
          id: `meeting.answer:${m.id}`,
          type: "meeting.answer",
          sealed: false,
          cost: orderCost("meeting", world.params),
          fixed: { meeting: m.id },
          fields: [canPay ? accepting : { ...accepting, choices: accepting.choices.slice(1) }],
          about: { seat: m.by },
        }),
      );
  },
  run({ state, world }, p) {
    const meeting = state.meetings.find((m) => m.id === p.meeting);
    const host = state.seats[meeting?.by ?? ""];
    const guest = state.seats[meeting?.to ?? ""];
    if (!meeting || !host || !guest) return;
    const price = orderCost("meeting", world.params).ap;
    meeting.state = p.accept ? "held" : "declined";
    if (!p.accept) {
      host.ap += price;
      return;
    }
    guest.ap -= price;
    addTally(state, `meeting/${dyadId(meeting.by, meeting.to)}`);
  },
});

/** Offer to lift a measure, or ask for it, against a remedy. */
export const offRampOffer = seatAct({
  type: "offramp.offer",
  phases: TALK,
  group: "deals",
  payload: z.strictObject({ measure: id, remedy: z.enum(TERMS) }),
  check({ state, seat }, p) {
    const measure = state.measures.find((m) => m.id === p.measure);
    const party = measure !== undefined && (measure.by === seat || measure.target === seat);
    if (!measure || !party || !measure.standing) return refuse("unknown-thing", { measure: p.measure });
    const used = state.offRamps.some((o) => o.measure === p.measure && o.state !== "declined" && o.state !== "expired");
    return used || measure.offRampUsed ? refuse("already-done", { measure: p.measure }) : null;
  },
  options(view, world) {
    const me = view.seat?.me.seat ?? "";
    return world.othersOf(me).flatMap((other) =>
      (view.seat?.relations[other]?.measures ?? [])
        .filter((m) => m.standing && isResponseId(m.response) && RESPONSES[m.response].reversible)
        .filter(
          (m) =>
            !view.seat?.deals.offRamps.some(
              (o) => o.measure === m.id && o.state !== "declined" && o.state !== "expired",
            ),
        )
        .map(
          (m): Option => ({
            id: `offramp.offer:${m.id}`,
            type: "offramp.offer",
            sealed: false,
            cost: free,
            fixed: { measure: m.id },
            fields: [
              {
                name: "remedy",
                kind: "choice",
                choices: termChoices,
              },
            ],
            about: { seat: other, measure: m.response, incident: m.incident },
          }),
        ),
    );
  },
  run({ state, seat }, p) {
    const measure = state.measures.find((m) => m.id === p.measure);
    if (!measure || measure.target === null) return;
    const to = measure.by === seat ? measure.target : measure.by;
    openOffRamp(state, { by: seat, to, incident: measure.incident, remedy: p.remedy, measure: measure.id });
  },
});

export const offRampAnswer = seatAct({
  type: "offramp.answer",
  phases: TALK,
  group: "deals",
  payload: z.strictObject({ offRamp: id, accept: z.boolean() }),
  check({ state, seat }, p) {
    const offRamp = state.offRamps.find((o) => o.id === p.offRamp);
    if (offRamp?.to !== seat) return refuse("unknown-thing", { offRamp: p.offRamp });
    return offRamp.state === "open" ? null : refuse("already-done", { offRamp: p.offRamp });
  },
  options(view) {
    const me = view.seat?.me.seat ?? "";
    return (view.seat?.deals.offRamps ?? [])
      .filter((o) => o.to === me && o.state === "open")
      .map(
        (o): Option => ({
          id: `offramp.answer:${o.id}`,
          type: "offramp.answer",
          sealed: false,
          cost: free,
          fixed: { offRamp: o.id },
          fields: [accepting],
          about: { seat: o.by, incident: o.incident },
        }),
      );
  },
  run({ state }, p) {
    const offRamp = state.offRamps.find((o) => o.id === p.offRamp);
    if (offRamp) offRamp.state = p.accept ? "accepted" : "declined";
  },
});

const CONSULTATION = CBMS["consultation.invoke"];

/**
 * The crisis brake (OSCE measure 3): measures of the pair on this incident wait for one round, and what one side
 * had misread is cleared up. Once per pair and incident.
 */
export const consultationInvoke = seatAct({
  type: "consultation.invoke",
  phases: TALK,
  group: "talks",
  payload: z.strictObject({ incident: id, with: id }),
  check({ state, seat }, p) {
    const dyad = state.dyads[dyadId(seat, p.with)];
    if (!dyad || !knownIncident(state, p.incident, seat)?.public)
      return refuse("unknown-thing", { incident: p.incident });
    if (p.incident in dyad.consultations) return refuse("already-done", { incident: p.incident });
    return available(state, seat).ap < CONSULTATION.ap ? refuse("not-affordable", { ap: CONSULTATION.ap }) : null;
  },
  options(view, world) {
    const me = view.seat?.me;
    if (!me || me.ap < CONSULTATION.ap) return [];
    return Object.values(view.public.incidents).flatMap((incident) =>
      world
        .othersOf(me.seat)
        .filter((other) => [me.seat, other].includes(incident.target) && incident.stage !== "answered")
        .filter((other) => !view.public.dyads[dyadId(me.seat, other)]?.consulted.includes(incident.id))
        .map(
          (other): Option => ({
            id: `consultation.invoke:${incident.id}:${other}`,
            type: "consultation.invoke",
            sealed: false,
            cost: { ap: CONSULTATION.ap, pc: CONSULTATION.pc },
            fixed: { incident: incident.id, with: other },
            fields: [],
            about: { incident: incident.id, seat: other },
          }),
        ),
    );
  },
  run({ state, holder, seat }, p) {
    const id = dyadId(seat, p.with);
    const dyad = state.dyads[id];
    if (!dyad) return;
    holder.ap -= CONSULTATION.ap;
    dyad.consultations[p.incident] = roundNow(state);
    addTally(state, `consultation/${id}`);
    clarify(state, id);
  },
});
