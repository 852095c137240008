import { OPERATIONS, type OperationId } from "../../catalogue/operations.ts";
import { RESPONSES, type ResponseId } from "../../catalogue/responses.ts";
import { valuesOf } from "../../engine/order.ts";
import { homeKey, preference } from "../deals/composition.ts";
import { available, reservedPc } from "../deals/reserve.ts";
import { holdOrUse, operationChance } from "../formulas/access.ts";
import { deterrencePanel, levelWord } from "../formulas/deterrence.ts";
import { handIsForced, homePrice, income, pressWord, trustWord } from "../formulas/home.ts";
import { misread } from "../formulas/ladder.ts";
import { publicOutcry } from "../formulas/resilience.ts";
import { oddsWord, preferenceMark } from "../formulas/words.ts";
import { dyadId, type SeatId } from "../ids.ts";
import { hasReacted } from "../reactions.ts";
import { attain, isKnowable } from "../scoring/attain.ts";
import { bandFloor } from "../stability.ts";
import type { GameState, MeasureState, SeatState } from "../state.ts";
import type {
  BriefSlice,
  CovertSlice,
  MandateSlice,
  MeasureReading,
  MeSlice,
  ObjectiveView,
  OrdersSlice,
  RelationView,
  TelegramView,
} from "../view.ts";
import type { World } from "../world.ts";

const holderOf = (state: GameState, seat: SeatId): SeatState => {
  const holder = state.seats[seat];
  if (!holder) throw new Error(`no seat ${seat}`);
  return holder;
};

export function meSlice(state: GameState, world: World, seat: SeatId): MeSlice {
  const { params } = world;
  const me = holderOf(state, seat);
  const source = world.seat(seat);
  return {
    seat,
    ap: available(state, seat).ap,
    apMax: params["ap.base"] + me.inst,
    pc: me.pc,
    pcReserved: reservedPc(state, seat),
    income: income(me.legit, me.press, params).value,
    econ: me.econ,
    legit: me.legit,
    cred: me.cred,
    press: me.press,
    pressWord: pressWord(me.press, params),
    intel: me.intel,
    inst: me.inst,
    forcedHand: me.forcedHand,
    forcedHandLooms: handIsForced(pressAhead(state, world, seat, me), params),
    Q: me.Q,
    rs: me.rs,
    D: me.D,
    prosecuted: me.acts.filter((a) => a.type === "prosecute").map((a) => a.what),
    crossed: Object.fromEntries(world.othersOf(seat).map((other) => [other, crossedBy(state, seat, other)])),
    ...(hasReacted(state, seat) ? { reacted: true } : {}),
    orders: source.orders,
    measures: source.measures,
  };
}

/** Where one's own press will stand after this round if nothing is done. */
function pressAhead(state: GameState, world: World, seat: SeatId, me: SeatState): number {
  const coming = valuesOf(state.incidents)
    .filter((i) => i.target === seat && i.public && !i.pressDone)
    .reduce((sum, i) => sum + publicOutcry(i.sev100, world.params), 0);
  const resolving = ["briefing", "consultation", "drafting", "decision"].includes(state.clock.phase);
  return resolving ? me.press + coming + world.params["press.time"] : me.press;
}

function crossedBy(state: GameState, seat: SeatId, other: SeatId): ("A" | "B" | "C")[] {
  const crossed = state.dyads[dyadId(seat, other)]?.crossed;
  return (["A", "B", "C"] as const).filter((name) => crossed?.[name].includes(seat));
}

export function briefSlice(world: World, seat: SeatId): BriefSlice {
  return world.seat(seat).brief;
}

/** One's own mandate beside every variant: mark, price at home, points of one's own objectives. */
export function mandateSlice(state: GameState, world: World, seat: SeatId): MandateSlice {
  const { objectives } = world.seat(seat);
  return Object.fromEntries(
    world.scenario.texts.flatMap((text) =>
      text.articles.flatMap((article) =>
        article.variants.map((variant) => {
          const pref = preference(state, world, seat, text.id, article.id, variant.id);
          const price = homePrice(pref, world.params);
          const points = objectives.reduce(
            (sum, o) =>
              o.goal.type === "text" && o.goal.text === text.id && o.goal.article === article.id
                ? sum + o.weight * (o.goal.values[variant.id] ?? 0)
                : sum,
            0,
          );
          const paid = state.texts[text.id]?.booked.includes(homeKey(seat, article.id, variant.id)) ?? false;
          const entry = {
            pref,
            mark: preferenceMark(pref),
            press: price.press,
            pc: price.pc,
            paid,
            points: Math.round(points * 10) / 10,
          };
          return [`${text.id}/${article.id}/${variant.id}`, entry];
        }),
      ),
    ),
  );
}

export function objectivesSlice(state: GameState, world: World, seat: SeatId): ObjectiveView[] {
  return world.seat(seat).objectives.map((o) => ({
    id: o.id,
    label: o.label,
    weight: o.weight,
    type: o.goal.type,
    attained:
      isKnowable(o.goal) || state.clock.phase === "debrief"
        ? Math.round(attain(state, world, seat, o.goal) * 100) / 100
        : null,
  }));
}

export function relationsSlice(state: GameState, world: World, seat: SeatId): Record<SeatId, RelationView> {
  return Object.fromEntries(world.othersOf(seat).map((other) => [other, relation(state, world, seat, other)]));
}

function relation(state: GameState, world: World, seat: SeatId, other: SeatId): RelationView {
  const ours = state.measures.filter(
    (m) => (m.by === seat && m.target === other) || (m.by === other && m.target === seat),
  );
  return {
    trust: state.trust[`${seat}>${other}`]?.value ?? 50,
    trustsYou: trustWord(state.trust[`${other}>${seat}`]?.value ?? 50, world.params),
    measures: ours.map((m) => readingOf(m, seat, world)),
    deterrence: deterrenceAgainst(state, world, seat, other),
  };
}

/** A misread measure looks stronger to its target, without a mark. */
function readingOf(m: MeasureState, reader: SeatId, world: World): MeasureReading {
  const entry = RESPONSES[m.response as ResponseId];
  const plain = { rung: entry.rung, force: m.force };
  const seen = m.misreadRemains && m.target === reader ? misread(plain, world.params) : plain;
  return {
    id: m.id,
    response: m.response,
    by: m.by,
    incident: m.incident,
    round: m.round,
    ...seen,
    verdict: m.verdict,
    standing: m.standing,
  };
}

/** What holds the other one back from acting against us: own terms exactly, the other's from public bands. */
function deterrenceAgainst(state: GameState, world: World, seat: SeatId, other: SeatId): RelationView["deterrence"] {
  const me = holderOf(state, seat);
  const norms = valuesOf(state.norms);
  const norm = norms.toSorted((a, b) => b.strength - a.strength)[0];
  const mid = (value: number): number => bandFloor(value) + 5;
  const bars = deterrencePanel(
    {
      intel: me.intel,
      cred: me.cred,
      Q: publicPunishment(state, other),
      resilience: Math.min(...Object.values(me.rs)),
      entangle: state.dyads[dyadId(seat, other)]?.entangle ?? 0,
      norm: norm?.strength ?? 0,
      clarity: norm?.clarity ?? 1,
      legit: mid(holderOf(state, other).legit),
    },
    world.params,
  );
  const word = (bar: number) => levelWord(bar, world.params);
  return {
    punishment: word(bars.punishment),
    denial: word(bars.denial),
    entanglement: word(bars.entanglement),
    norms: word(bars.norms),
  };
}

/** How often the other one has been answered in public, as a stand-in for its own memory of it. */
function publicPunishment(state: GameState, other: SeatId): number {
  const answers = state.measures.filter((m) => m.target === other && m.response !== "R-01");
  return Math.min(
    100,
    answers.reduce((sum, m) => sum + m.force / 4, 0),
  );
}

export function telegramsSlice(me: SeatState): TelegramView[] {
  return me.telegrams.map(({ round, tone, press, offer, taken }) => ({ round, tone, press, offer, taken }));
}

export function covertSlice(state: GameState, world: World, seat: SeatId): CovertSlice {
  const me = holderOf(state, seat);
  return {
    access: me.access.map((a) => {
      const target = holderOf(state, a.target);
      const gain = OPERATIONS[a.operation as OperationId].gain.econ ?? 1;
      return {
        id: a.id,
        target: a.target,
        layer: a.layer,
        operation: a.operation,
        state: a.state,
        odds: oddsWord(operationChance(me.off, bandFloor(target.rs[a.layer]) + 5, world.params), world.params),
        hint: Math.round(holdOrUse(a, gain, 1, world.params).hint * 100) / 100,
        stealth: a.stealth,
        persistence: a.persistence,
      };
    }),
  };
}

export function ordersSlice(me: SeatState): OrdersSlice {
  return { committed: me.committed, list: me.orders, prediction: me.prediction };
}
