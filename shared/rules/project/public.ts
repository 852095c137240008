import type { Json } from "../../engine/json.ts";
import { entriesOf, keysOf, valuesOf } from "../../engine/order.ts";
import { credWord, pressWord, trustWord } from "../formulas/home.ts";
import { clarityWord, normStage } from "../formulas/norms.ts";
import { severityClass } from "../formulas/severity.ts";
import { type DyadId, dyadSeats, type SeatId } from "../ids.ts";
import { severityStar } from "../incidents/severity.ts";
import { waited } from "../incidents/sight.ts";
import type { Reader } from "../knowledge.ts";
import { isPublic } from "../responses/measure.ts";
import type { GameState, IncidentState, MeasureState, SeatState, TextState } from "../state.ts";
import type {
  ClockView,
  NewsItem,
  PublicArticle,
  PublicDyad,
  PublicIncident,
  PublicMeasure,
  PublicNorm,
  PublicSeat,
  PublicText,
  PublicView,
  ScenarioView,
  StabilityView,
} from "../view.ts";
import type { World } from "../world.ts";
import { debriefView } from "./debrief.ts";
import type { Memo } from "./memo.ts";
import { bandAround, claimView, evidenceView } from "./words.ts";

/** The public facts, each made only from what everybody may know. */
export function publicView(state: GameState, world: World, memo: Memo): PublicView {
  const anchor = state.history;
  const fact = <T>(name: string, make: (lent: GameState) => T): T => memo.of(anchor, name, state, make);
  const family = <T>(name: string, ids: readonly string[], make: (lent: GameState, id: string) => T) => {
    const members = ids.map((id) => [id, fact(`${name}/${id}`, (lent) => make(lent, id))]);
    return memo.whole(anchor, name, Object.fromEntries(members) as Record<string, T>);
  };
  const known = valuesOf(state.incidents).flatMap((i) => (i.public ? [i.id] : []));
  return {
    clock: fact("clock", (s) => clockView(s, world)),
    scenario: memo.of(world, "scenario", {}, () => scenarioView(world)),
    seats: family("seats", world.seatIds, (s, id) => seatView(s.seats[id] as SeatState, world, id)),
    dyads: family("dyads", world.dyadIds, (s, id) => dyadView(s, world, id)),
    norms: family("norms", keysOf(state.norms), (s, id) => normView(s, world, id)),
    incidents: family("incidents", known, (s, id) => incidentView(s, world, s.incidents[id] as IncidentState)),
    texts: family("texts", keysOf(state.texts), (s, id) => textView(s, world, id)),
    stability: fact("stability", (s) => stabilityView(s)),
    news: fact("news", (s) => newsFor(s, world, null)),
    debrief: state.clock.phase === "debrief" ? fact("debrief", (s) => debriefView(s, world)) : null,
  };
}

/** The same facts by key, as they travel. */
export function flatFacts(view: PublicView): Record<string, Json> {
  const facts: Record<string, unknown> = {
    clock: view.clock,
    scenario: view.scenario,
    stability: view.stability,
    news: view.news,
  };
  for (const [family, name] of FAMILIES)
    for (const [id, fact] of Object.entries(view[family])) facts[`${name}/${id}`] = fact;
  if (view.debrief) facts.debrief = view.debrief;
  return facts as Record<string, Json>;
}

const FAMILIES = [
  ["seats", "seat"],
  ["dyads", "dyad"],
  ["norms", "norm"],
  ["incidents", "incident"],
  ["texts", "text"],
] as const;

function clockView({ clock }: GameState, world: World): ClockView {
  const { round, phase, instance, deadline, paused, pausedWith, timed } = clock;
  return {
    round,
    rounds: world.scenario.rounds,
    phase,
    phases: world.scenario.phases,
    instance,
    deadline,
    paused,
    pausedWith,
    timed,
  };
}

function scenarioView(world: World): ScenarioView {
  const { meta, world: place, switches } = world.scenario;
  return {
    id: meta.id,
    title: meta.title,
    subtitle: meta.subtitle,
    summary: meta.summary,
    setting: meta.setting,
    difficulty: meta.difficulty,
    minutes: meta.minutes,
    mapSeed: place.mapSeed,
    thirdState: place.thirdState ?? null,
    others: place.others ? { name: place.others.name, count: place.others.count } : null,
    modules: Object.entries(switches).flatMap(([name, on]) => (on && MODULES.has(name) ? [name] : [])),
  };
}

const MODULES: ReadonlySet<string> = new Set(["covertOps", "interception", "forgery", "collectiveCM"]);

function seatView(seat: SeatState, world: World, id: SeatId): PublicSeat {
  const { params } = world;
  const source = world.seat(id);
  return {
    id,
    name: source.name,
    bloc: source.bloc,
    flag: source.flag,
    brief: source.publicBrief,
    occupant: seat.occupant,
    ready: seat.ready,
    committed: seat.committed,
    econ: bandAround(seat.econ),
    legit: bandAround(seat.legit),
    cred: credWord(seat.cred, params),
    press: pressWord(seat.press, params),
    intel: bandAround(seat.intel),
    inst: seat.inst,
    D: seat.D,
    rs: {
      physical: bandAround(seat.rs.physical),
      logical: bandAround(seat.rs.logical),
      data: bandAround(seat.rs.data),
      social: bandAround(seat.rs.social),
    },
    redLines: seat.redLines.map(({ id: line, label, norm, threshold, pledge, confidence }) => ({
      id: line,
      label,
      norm,
      threshold,
      pledge,
      confidence,
    })),
  };
}

function dyadView(state: GameState, world: World, id: DyadId): PublicDyad {
  const dyad = state.dyads[id];
  const [a, b] = dyadSeats(id);
  if (!dyad) throw new Error(`no pair ${id}`);
  const word = (from: SeatId, to: SeatId) => trustWord(state.trust[`${from}>${to}`]?.value ?? 50, world.params);
  const consulted = entriesOf(dyad.consultations);
  return {
    id,
    tension: dyad.tension,
    rung: dyad.rung,
    highestRung: dyad.highestRung,
    crisis: dyad.crisis,
    cbms: dyad.cbms,
    trust: { [a]: word(a, b), [b]: word(b, a) },
    measures: state.measures.filter((m) => isPublic(m) && isBetween(m, a, b)).map(measureView),
    frozen: consulted.filter(([, round]) => round === state.clock.round).map(([incident]) => incident),
    consulted: consulted.map(([incident]) => incident),
    hotlineOffers: dyad.cbms.includes("hotline.establish") ? [] : dyad.hotlineOffers,
  };
}

const isBetween = (m: MeasureState, a: SeatId, b: SeatId): boolean =>
  (m.by === a && m.target === b) || (m.by === b && m.target === a);

function measureView(m: MeasureState): PublicMeasure {
  const { id, response, by, target, incident, round, lawful, standing, sunset, lifted } = m;
  return { id, response, by, target, incident, round, lawful, standing, sunset, lifted: lifted !== null };
}

function normView(state: GameState, world: World, id: string): PublicNorm {
  const norm = state.norms[id];
  if (!norm) throw new Error(`no norm ${id}`);
  return {
    id,
    strength: norm.strength,
    stage: normStage(norm.strength, world.params),
    clarity: clarityWord(norm.clarity, world.params),
    adopters: keysOf(norm.adopters),
    othersAdopted: norm.othersAdopted,
    history: norm.history,
  };
}

/** An incident as everybody who knows of it may see it. */
export function incidentView(
  state: GameState,
  world: World,
  incident: IncidentState,
  reader: Reader = "audience",
): PublicIncident {
  const source = world.incident(incident.id);
  const bars = valuesOf(state.texts).flatMap((t) => t.bars);
  return {
    id: incident.id,
    title: incident.title,
    story: source?.story ?? null,
    target: incident.target,
    layer: incident.layer,
    norm: incident.norm,
    criteria: incident.criteria,
    sev100: incident.sev100,
    class: severityClass(incident.sev100, world.params),
    stage: stageFor(state, incident, reader),
    since: incident.detectedRound ?? incident.startedRound,
    waited: waited(state, incident),
    hypotheses: incident.hypotheses.map(({ id, label, state: accused }) => ({ id, label, state: accused })),
    claims: state.claims.filter((c) => c.incident === incident.id).map((c) => claimView(c, world)),
    released: valuesOf(state.evidence)
      .filter((e) => e.incident === incident.id && e.released !== null)
      .map((e) => evidenceView(state, world, e, "audience")),
    sevStar: severityStar(state, world, incident),
    bars,
  };
}

/** Deliberate tolerance is known to the victim alone; for others the incident is as open as before. */
function stageFor(state: GameState, incident: IncidentState, reader: Reader): string {
  if (incident.stage !== "tolerated" || reader === incident.target) return incident.stage;
  if (incident.erosion === "full") return "unanswered";
  return state.claims.some((c) => c.incident === incident.id) ? "claimed" : "detected";
}

function textView(state: GameState, world: World, id: string): PublicText {
  const text = state.texts[id];
  const source = world.text(id);
  if (!text || !source) throw new Error(`no text ${id}`);
  return {
    id,
    title: source.title,
    rule: source.rule,
    parties: source.parties,
    signFrom: source.signFrom,
    articles: source.articles.map((a) => articleView(world, text, source.parties, a)),
    signed: text.signed ? { round: text.signed.round, hash: text.signed.hash, variants: text.signed.variants } : null,
  };
}

type Article = NonNullable<ReturnType<World["article"]>>;

function articleView(world: World, text: TextState, parties: readonly SeatId[], article: Article): PublicArticle {
  const stances = text.stances[article.id] ?? {};
  const of = (what: string): SeatId[] => parties.filter((seat) => stances[seat] === what);
  const agreed =
    parties.length > 0 &&
    parties.every((seat) => stances[seat] !== undefined && stances[seat] === stances[parties[0] as string]);
  const common = agreed ? (stances[parties[0] as string] ?? null) : null;
  return {
    id: article.id,
    title: article.title,
    state: articleState(text, article.id, common, Object.keys(stances).length),
    agreed: common,
    variants: article.variants.map((v) => ({
      id: v.id,
      wording: v.wording,
      short: v.short,
      clarity: clarityWord(v.clarity, world.params),
      supporters: of(v.id),
    })),
    omitSupporters: of("omit"),
  };
}

function articleState(text: TextState, article: string, common: string | null, spoken: number): PublicArticle["state"] {
  if (text.signed && article in text.signed.variants) return "signed";
  if (common === "omit") return "left-out";
  if (common !== null) return "agreed";
  return spoken > 0 ? "bracketed" : "not-opened";
}

function stabilityView(state: GameState): StabilityView {
  const history = state.history.map((h) => h.publicStability);
  const value = history.at(-1) ?? 0;
  const parts = state.history.at(-1)?.publicParts ?? { norms: 0, calm: 0, resilience: 0, openness: 0 };
  return { value, delta: value - (history.at(-2) ?? value), parts, history };
}

/** News that everybody has heard (`seat` null), or what one seat alone was told. */
export function newsFor(state: GameState, world: World, seat: SeatId | null): NewsItem[] {
  return world.scenario.injects
    .filter((i) => (seat === null ? !i.audience : i.audience?.includes(seat)))
    .filter((i) => state.injects[i.id]?.state === "released")
    .map((i) => ({
      id: i.id,
      round: state.injects[i.id]?.round ?? 0,
      voice: i.voice,
      headline: i.headline,
      text: i.text,
    }))
    .toSorted((a, b) => b.round - a.round);
}
