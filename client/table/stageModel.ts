import { flagFor } from "../../shared/art/flags.ts";
import type { PeopleFact } from "../../shared/protocol.ts";
import { dyadSeats, type PhaseId } from "../../shared/rules/ids.ts";
import type { PublicDyad, PublicIncident, PublicSeat, PublicView } from "../../shared/rules/view.ts";
import type { Say, Text } from "../model/say.ts";
import type {
  StageIncident,
  StageLadder,
  StageModel,
  StagePhase,
  StageRelation,
  StageSeat,
  StageTicker,
} from "../stage/model.ts";
import { stageLabels } from "./stageLabels.ts";
import { trustOf, trustRank } from "./words.ts";

export interface StageInput {
  readonly facts: PublicView;
  readonly people: Readonly<Record<string, readonly PeopleFact[]>>;
  /** Own seat, or null. */
  readonly own: string | null;
  readonly say: Say;
  readonly text: Text;
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly theme: "light" | "dark";
  readonly reducedMotion: boolean;
}

const PHASES: Readonly<Record<PhaseId, StagePhase>> = {
  lobby: "lobby",
  briefing: "briefing",
  consultation: "talks",
  drafting: "drafting",
  decision: "decision",
  reaction: "reaction",
  debrief: "debrief",
};

/** Room for the scene switch, which lies over the canvas. */
const INSETS = { top: 64, right: 0, bottom: 0, left: 0 };

/** What the stage draws, from what everybody knows. Every word is translated here. */
export function stageModelOf(input: StageInput): StageModel {
  const { facts, say, text, locale, direction, theme, reducedMotion } = input;
  const dyads = Object.values(facts.dyads);
  return {
    seats: Object.values(facts.seats).map((seat) => seatOf(seat, dyads, input)),
    relations: dyads.map((dyad) => relationOf(dyad, say)),
    stability: {
      value: facts.stability.value,
      delta: facts.stability.delta,
      parts: [
        { id: "norms", value: facts.stability.parts.norms },
        { id: "tension", value: facts.stability.parts.calm },
        { id: "resilience", value: facts.stability.parts.resilience },
        { id: "openness", value: facts.stability.parts.openness },
      ],
    },
    ladder: ladderOf(dyads, say, text),
    ticker: tickerOf(facts, say),
    incidents: Object.values(facts.incidents).map((incident) => incidentOf(incident, say)),
    map: mapOf(facts, say),
    phase: PHASES[facts.clock.phase],
    round: facts.clock.round,
    labels: stageLabels(text),
    locale,
    direction,
    theme,
    reducedMotion,
    insets: INSETS,
  };
}

function seatOf(seat: PublicSeat, dyads: readonly PublicDyad[], { people, own, say }: StageInput): StageSeat {
  const concerned = dyads.filter((dyad) => dyadSeats(dyad.id).includes(seat.id));
  const trust = concerned.flatMap((dyad) => Object.values(dyad.trust).map(trustOf));
  return {
    id: seat.id,
    name: say(seat.name),
    short: seat.id,
    flag: flagFor(seat.flag),
    you: seat.id === own,
    present: presenceOf(seat, people[seat.id] ?? []),
    committed: seat.committed || seat.ready,
    speaking: false,
    trust: trust.length === 0 ? 50 : trust.reduce((sum, value) => sum + value, 0) / trust.length,
    tension: Math.max(0, ...concerned.map((dyad) => dyad.tension)),
    homeRegion: seat.id,
  };
}

function presenceOf(seat: PublicSeat, people: readonly PeopleFact[]): StageSeat["present"] {
  if (seat.occupant !== "human") return seat.occupant;
  return people.length === 0 || people.some((person) => person.online) ? "human" : "away";
}

function relationOf(dyad: PublicDyad, say: Say): StageRelation {
  const [a, b] = dyadSeats(dyad.id);
  const words = Object.values(dyad.trust);
  const cooler = words.reduce((low, word) => (trustRank(word) < trustRank(low) ? word : low), words[0] ?? "neutral");
  return {
    a,
    b,
    trust: trustRank(cooler),
    trustWord: say({ key: `trust.${cooler}` }),
    tension: dyad.tension,
    rung: dyad.rung,
  };
}

function ladderOf(dyads: readonly PublicDyad[], say: Say, text: Text): StageLadder {
  const highest = dyads.reduce<PublicDyad | null>(
    (top, dyad) => (top === null || dyad.rung > top.rung ? dyad : top),
    null,
  );
  const [a, b] = highest === null ? [null, null] : dyadSeats(highest.id);
  return {
    rung: highest?.rung ?? 0,
    name: say({ key: `rung.${highest?.rung ?? 0}` }),
    pair: a === null || b === null ? null : [say(a), say(b)],
    firebreaks: [
      { after: 2, label: text("ui.stage.firebreak.2") },
      { after: 6, label: text("ui.stage.firebreak.6") },
      { after: 8, label: text("ui.stage.firebreak.8") },
    ],
  };
}

function tickerOf({ news }: PublicView, say: Say): StageTicker | null {
  const [newest] = news;
  return newest === undefined ? null : { source: say({ key: `ui.voice.${newest.voice}` }), text: say(newest.headline) };
}

const ANSWERED = new Set(["answered", "tolerated"]);

function incidentOf(incident: PublicIncident, say: Say): StageIncident {
  return {
    id: incident.id,
    name: say(incident.title),
    target: incident.target,
    layer: incident.layer,
    classWord: say({ key: `class.${incident.class}` }),
    severity: incident.sev100,
    state: ANSWERED.has(incident.stage) ? "answered" : "open",
    stateWord: say({ key: `ui.incident.${incident.stage}` }),
    claims: incident.claims
      .filter((claim) => claim.standing)
      .map((claim) => ({
        by: claim.by,
        accused: claim.accused,
        confidence: claim.stated === "insufficient" ? "low" : claim.stated,
      })),
  };
}

function mapOf({ scenario, seats }: PublicView, say: Say): StageModel["map"] {
  const players = Object.values(seats).map((seat) => ({
    id: seat.id,
    name: say(seat.name),
    flag: flagFor(seat.flag),
    player: true,
  }));
  const { thirdState } = scenario;
  const third =
    thirdState === null
      ? []
      : [{ id: thirdState.id, name: say(thirdState.name), flag: flagFor(thirdState.flag), player: false, weight: 0.8 }];
  return { seed: String(scenario.mapSeed), countries: [...players, ...third], places: [] };
}
