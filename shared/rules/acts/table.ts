import { r1 } from "../../engine/gauge.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { tableAct } from "../act.ts";
import { releaseInject } from "../injects.ts";
import { writeLog } from "../ledger.ts";
import { place, settled } from "../paths.ts";
import { closePhase, startGame } from "../phases.ts";
import { execution } from "../resolve/index.ts";
import type { GameState } from "../state.ts";

const PLAYING = (phase: string): boolean => phase !== "lobby" && phase !== "debrief";

/** The phases whose end resolves a round, opens another or ends the game. */
const endsRound = ({ clock }: GameState): boolean => clock.phase === "decision" || clock.phase === "reaction";

/** Begin. `timed`: phases close by the clock; `pace` multiplies the scenario's minutes (0.25-10). */
export const exerciseStart = tableAct({
  type: "exercise.start",
  by: ["facilitator", "system"],
  payload: z.strictObject({ timed: z.boolean(), pace: z.number().min(0.25).max(10).default(1) }),
  check: ({ state }) => (state.clock.phase === "lobby" ? null : refuse("already-done", {})),
  run({ state, world, at }, p) {
    state.clock.timed = p.timed;
    state.clock.pace = p.pace;
    startGame(state, world, at);
  },
});

/** The phase that is named by its instance is over: its time is up, or everybody is done. */
export const phaseClose = tableAct({
  type: "phase.close",
  by: ["clock", "system"],
  payload: z.strictObject({ instance: z.number().int() }),
  check({ state }, p) {
    if (!PLAYING(state.clock.phase)) return refuse("wrong-phase", { phase: state.clock.phase });
    return p.instance === state.clock.instance ? null : refuse("stale", { instance: state.clock.instance });
  },
  rewrites: endsRound,
  run: ({ state, world, at }) => closePhase(state, world, at),
});

/** The facilitator moves on, whatever the clock says. */
export const phaseAdvance = tableAct({
  type: "phase.advance",
  by: ["facilitator"],
  payload: z.strictObject({}),
  check: ({ state }) => (PLAYING(state.clock.phase) ? null : refuse("wrong-phase", { phase: state.clock.phase })),
  rewrites: endsRound,
  run: ({ state, world, at }) => closePhase(state, world, at),
});

export const clockPause = tableAct({
  type: "clock.pause",
  by: ["facilitator", "system"],
  payload: z.strictObject({}),
  check: ({ state }) => (state.clock.paused || !PLAYING(state.clock.phase) ? refuse("already-done", {}) : null),
  run({ state: { clock }, at }) {
    clock.paused = true;
    clock.pausedWith = clock.deadline === null ? null : Math.max(0, clock.deadline - at);
    clock.deadline = null;
  },
});

export const clockResume = tableAct({
  type: "clock.resume",
  by: ["facilitator", "system"],
  payload: z.strictObject({}),
  check: ({ state }) => (state.clock.paused ? null : refuse("already-done", {})),
  run({ state: { clock }, at }) {
    clock.paused = false;
    clock.deadline = clock.pausedWith === null ? null : at + clock.pausedWith;
    clock.pausedWith = null;
  },
});

/** More time (or less, down to nothing) for the present phase, in seconds. */
export const clockExtend = tableAct({
  type: "clock.extend",
  by: ["facilitator"],
  payload: z.strictObject({ seconds: z.number().int().min(-3600).max(86_400) }),
  check: ({ state: { clock } }) =>
    clock.deadline === null && clock.pausedWith === null ? refuse("not-offered", {}) : null,
  run({ state: { clock }, at }, p) {
    if (clock.deadline !== null) clock.deadline = Math.max(at, clock.deadline + p.seconds * 1000);
    else clock.pausedWith = Math.max(0, (clock.pausedWith ?? 0) + p.seconds * 1000);
  },
});

/** After an outage: a live deadline moves by the time that the server was down, in milliseconds. */
export const clockShift = tableAct({
  type: "clock.shift",
  by: ["system"],
  payload: z.strictObject({ ms: z.number().int().min(0) }),
  check: ({ state }) => (state.clock.deadline === null ? refuse("not-offered", {}) : null),
  run({ state: { clock } }, p) {
    if (clock.deadline !== null) clock.deadline += p.ms;
  },
});

/** Release an inject of the scenario now. */
export const injectRelease = tableAct({
  type: "inject.release",
  by: ["facilitator"],
  payload: z.strictObject({ inject: id }),
  check({ state }, p) {
    if (!PLAYING(state.clock.phase)) return refuse("wrong-phase", { phase: state.clock.phase });
    const inject = state.injects[p.inject];
    if (!inject) return refuse("unknown-thing", { inject: p.inject });
    return inject.state === "released" ? refuse("already-done", { inject: p.inject }) : null;
  },
  run({ state, world }, p) {
    const inject = world.scenario.injects.find((i) => i.id === p.inject);
    if (!inject) return;
    const run = execution(state, world, 0);
    releaseInject(run, inject);
    run.ledger.settle(0);
  },
});

/** Who plays a seat: a person, a bot, or nobody. */
export const seatOccupy = tableAct({
  type: "seat.occupy",
  by: ["facilitator", "system"],
  payload: z.strictObject({ seat: id, by: z.enum(["human", "bot", "empty"]) }),
  check: ({ state }, p) => (state.seats[p.seat] ? null : refuse("unknown-thing", { seat: p.seat })),
  run({ state }, p) {
    const holder = state.seats[p.seat];
    if (!holder) return;
    holder.occupant = p.by;
    if (state.clock.phase === "lobby") holder.ready = false;
  },
});

/** A ruling of the facilitator: one gauge is set right, with a reason that stays in the record. */
export const rulingAdjust = tableAct({
  type: "ruling.adjust",
  by: ["facilitator"],
  payload: z.strictObject({
    path: z
      .string()
      .regex(/^(seat\/[A-Z0-9]+\/(econ|legit|cred|press|pc)|dyad\/[A-Z0-9]+-[A-Z0-9]+\/tension|norm\/[\w-]+)$/),
    add: z.number().min(-100).max(100),
  }),
  texts: ["reason"],
  check({ state, world, texts }, p) {
    if (!PLAYING(state.clock.phase)) return refuse("wrong-phase", { phase: state.clock.phase });
    if (!("reason" in texts)) return refuse("malformed", { path: "texts.reason" });
    if (p.path.endsWith("/pc") && !Number.isInteger(p.add)) return refuse("malformed", { path: "add" });
    try {
      place(state, world, p.path);
      return null;
    } catch {
      return refuse("unknown-thing", { path: p.path });
    }
  },
  run({ state, world, texts }, p) {
    const at = place(state, world, p.path);
    const before = at.read();
    at.write(settled(before + p.add, at.lo, at.hi));
    writeLog(state, {
      step: 0,
      path: p.path,
      delta: r1(at.read() - before),
      cause: { key: "cause.ruling", args: { reason: `x:${texts.reason?.id ?? ""}` } },
      trueCause: null,
      audience: at.audience,
    });
  },
});
