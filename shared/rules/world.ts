import { type Params, withOverrides } from "../catalogue/params.ts";
import type { Turn } from "../engine/machine.ts";
import { type Rng, stream } from "../engine/rng.ts";
import type { Audience, Msg } from "../engine/types.ts";
import type {
  CompiledScenario,
  Scenario,
  ScenarioArticle,
  ScenarioIncident,
  ScenarioSeat,
  ScenarioText,
  ScenarioVariant,
} from "../scenario/compile.ts";
import {
  type ArticleId,
  type DyadId,
  dyadId,
  type IncidentId,
  type SeatId,
  type TextId,
  type VariantId,
} from "./ids.ts";
import type { GameState } from "./state.ts";
import type { MessageView } from "./view.ts";

export type GameEvent = { readonly audience: Audience } & (
  | { readonly type: "message"; readonly message: MessageView }
  | { readonly type: "notice"; readonly text: Msg }
);

export type GameTurn = Turn<GameState, GameEvent, World>;

/** What never changes during a game: the scenario, its numbers, and ways to look things up in it. */
export interface World {
  readonly compiled: CompiledScenario;
  readonly scenario: Scenario;
  readonly params: Params;
  /** In scenario order, which is the order of every loop over seats. */
  readonly seatIds: readonly SeatId[];
  readonly dyadIds: readonly DyadId[];
  seat(id: SeatId): ScenarioSeat;
  hasSeat(id: SeatId): boolean;
  text(id: TextId): ScenarioText | undefined;
  article(text: TextId, article: ArticleId): ScenarioArticle | undefined;
  variant(text: TextId, article: ArticleId, variant: VariantId): ScenarioVariant | undefined;
  incident(id: IncidentId): ScenarioIncident | undefined;
  othersOf(seat: SeatId): readonly SeatId[];
}

export function createWorld(compiled: CompiledScenario): World {
  const scenario = compiled.rules;
  const seats = new Map(scenario.seats.map((s) => [s.id, s]));
  const texts = new Map(scenario.texts.map((t) => [t.id, t]));
  const incidents = new Map(scenario.incidents.map((i) => [i.id, i]));
  const articles = new Map(scenario.texts.flatMap((t) => t.articles.map((a) => [`${t.id}/${a.id}`, a] as const)));
  const seatIds = scenario.seats.map((s) => s.id);
  const article = (text: TextId, id: ArticleId) => articles.get(`${text}/${id}`);
  return {
    compiled,
    scenario,
    params: withOverrides(scenario.params),
    seatIds,
    dyadIds: scenario.dyads.map((d) => dyadId(...d.between)),
    seat(id) {
      const seat = seats.get(id);
      if (!seat) throw new Error(`no seat ${id} in ${scenario.meta.id}`);
      return seat;
    },
    hasSeat: (id) => seats.has(id),
    text: (id) => texts.get(id),
    article,
    variant: (text, a, v) => article(text, a)?.variants.find((x) => x.id === v),
    incident: (id) => incidents.get(id),
    othersOf: (seat) => seatIds.filter((s) => s !== seat),
  };
}

/** A random stream for one purpose of one moment, such as `round:3/detect:I2`. A new draw never shifts another. */
export function draw(state: GameState, purpose: string): Rng {
  return stream(state.seed, `round:${state.clock.round}+${state.clock.epilogue}/${purpose}`);
}

/** The next id of its family: `nextId(state, "pkg:ARV>TES")` gives `pkg:ARV>TES:1`, then `:2`. */
export function nextId(state: GameState, family: string): string {
  const n = (state.counters[family] ?? 0) + 1;
  state.counters[family] = n;
  return `${family}:${n}`;
}
