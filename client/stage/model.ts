import type { FlagSpec } from "../../shared/art/flag-spec.ts";

/**
 * Everything the stage draws, as plain data. The stage keeps no other truth: the same model gives the same picture.
 * Every word arrives translated; numbers are formatted by the stage for `locale`.
 */
export interface StageModel {
  readonly seats: readonly StageSeat[];
  readonly relations: readonly StageRelation[];
  readonly stability: StageStability;
  readonly ladder: StageLadder;
  readonly ticker: StageTicker | null;
  readonly incidents: readonly StageIncident[];
  readonly map: StageMap;
  /** In `decision`, a sealed envelope lies before each delegation that has committed. */
  readonly phase: StagePhase;
  /** When it or the phase changes, the delegations stir. */
  readonly round: number;
  readonly labels: StageLabels;
  /** BCP 47, for numerals. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly theme: "light" | "dark";
  readonly reducedMotion: boolean;
  /** CSS pixels at the edges that DOM controls cover; nothing that must be read is drawn there. */
  readonly insets?: StageInsets;
  /** A delegation that is picked out: its lines come forward with their labels. */
  readonly selectedSeat?: string | null;
  readonly selectedIncident?: string | null;
}

export interface StageInsets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type SeatPresence = "human" | "bot" | "empty" | "away";

export interface StageSeat {
  readonly id: string;
  readonly name: string;
  /** Three letters or so, used where the full name has no room. */
  readonly short: string;
  readonly flag: FlagSpec;
  /** The reader's own delegation sits nearest. At most one. */
  readonly you: boolean;
  readonly present: SeatPresence;
  /** Has committed its orders or agreed in this phase. */
  readonly committed: boolean;
  /** Has the floor. */
  readonly speaking: boolean;
  /** Mean of the trust others show it and it shows them, 0–100. */
  readonly trust: number;
  /** Highest tension with anybody, 0–100. */
  readonly tension: number;
  /** `MapCountry.id` of its home. */
  readonly homeRegion: string;
  /** A chair or an observer says so on the placard. */
  readonly role?: "delegation" | "chair" | "observer";
}

export interface StageRelation {
  /** Seat ids; the order does not matter. */
  readonly a: string;
  readonly b: string;
  /** Rank of the five trust words, 0 (none) to 4 (close). */
  readonly trust: 0 | 1 | 2 | 3 | 4;
  readonly trustWord: string;
  /** 0–100. */
  readonly tension: number;
  /** 0–10. */
  readonly rung: number;
}

export type StabilityPart = "norms" | "tension" | "resilience" | "openness";

export interface StageStability {
  /** 0–100. */
  readonly value: number;
  /** Change since the last round. */
  readonly delta: number;
  /** Each 0–100, higher is steadier (tension arrives turned round, as calm). */
  readonly parts: readonly { readonly id: StabilityPart; readonly value: number }[];
}

export interface StageLadder {
  /** 0–10. */
  readonly rung: number;
  readonly name: string;
  /** Names of the pair that stands highest, or null. */
  readonly pair: readonly [string, string] | null;
  /** Each lies above its rung; the three of the rules are after 2, 6 and 8. */
  readonly firebreaks: readonly { readonly after: number; readonly label: string }[];
}

export interface StageTicker {
  /** Short, e.g. "Press". */
  readonly source: string;
  readonly text: string;
  /** e.g. "2 min ago"; already in words. */
  readonly when?: string;
}

export type IncidentLayer = "physical" | "logical" | "data" | "social";
export type Confidence = "low" | "moderate" | "high";

export interface StageIncident {
  readonly id: string;
  readonly name: string;
  /** Seat or country id. */
  readonly target: string;
  readonly layer: IncidentLayer;
  /** Class word, e.g. "significant". */
  readonly classWord: string;
  /** 0–100, for the size of the pulse only. */
  readonly severity: number;
  readonly state: "open" | "answered" | "closed";
  readonly stateWord: string;
  readonly claims: readonly StageClaim[];
}

export interface StageClaim {
  /** Seat id of who says so. */
  readonly by: string;
  /** Seat or country id; null when the claim names nobody. */
  readonly accused: string | null;
  readonly confidence: Confidence;
}

export interface StageMap {
  /** Any text; the same seed and countries give the same coast. */
  readonly seed: string;
  readonly countries: readonly MapCountry[];
  readonly places: readonly MapPlace[];
  /** Names for the largest waters, largest first. */
  readonly seas?: readonly string[];
}

export interface MapCountry {
  readonly id: string;
  readonly name: string;
  readonly capital?: string;
  readonly flag: FlagSpec;
  /** Has a delegation at this table. */
  readonly player: boolean;
  /** Area relative to others, about 0.4–2. Default 1. */
  readonly weight?: number;
  /** Wish for a place on the sheet, 0–1 from the left and top. */
  readonly at?: readonly [number, number];
  /** Sea on all sides. */
  readonly island?: boolean;
}

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly kind: "city" | "port" | "exchange";
}

export type StagePhase = "lobby" | "briefing" | "talks" | "drafting" | "decision" | "outcome" | "reaction" | "debrief";

/** Every fixed word on the canvas. Templates hold {n} and {total}. */
export interface StageLabels {
  readonly stability: string;
  readonly parts: Readonly<Record<StabilityPart, string>>;
  readonly escalation: string;
  readonly you: string;
  readonly hasFloor: string;
  /** Beside the check mark, where the placard has a line for it. */
  readonly committed: string;
  readonly bot: string;
  readonly empty: string;
  readonly away: string;
  readonly chair: string;
  readonly observer: string;
  readonly trust: string;
  readonly tension: string;
  readonly layers: Readonly<Record<IncidentLayer, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly unknownOrigin: string;
  readonly cables: string;
  readonly grids: string;
  readonly because: string;
  /** e.g. "{n} of {total}". */
  readonly beatOf: string;
}

export type BeatKind =
  | "decision"
  | "measure"
  | "incident"
  | "claim"
  | "text"
  | "promise"
  | "ladder"
  | "norm"
  | "stability"
  | "home"
  | "news"
  | "verdict";

export type BeatTone = "good" | "bad" | "tense" | "neutral";

/** One thing that the outcome tells. */
export interface OutcomeBeat {
  readonly id: string;
  readonly kind: BeatKind;
  readonly title: string;
  readonly lines: readonly string[];
  /** Seat ids that it concerns. */
  readonly seats: readonly string[];
  readonly tone: BeatTone;
  /** Wished reading time; left out, the stage takes it from the length of the words. */
  readonly durationMs?: number;
  /** Sentences that say why; shown when the card is opened. */
  readonly causes: readonly string[];
  readonly gauges?: readonly GaugeChange[];
  /** Two readings side by side, e.g. expected and happened, sent and read. */
  readonly compare?: readonly [Reading, Reading];
}

export interface Reading {
  readonly label: string;
  readonly text: string;
}

export interface GaugeChange {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Ends of the bar; default 0 and 100. */
  readonly min?: number;
  readonly max?: number;
  /** Which way is welcome; null where nobody can say. */
  readonly better: "up" | "down" | null;
}

export type StageSceneName = "chamber" | "region" | "outcome";

export interface OutcomeCallbacks {
  /** A beat begins; `index` counts from 0. */
  readonly onBeat?: (beat: OutcomeBeat, index: number) => void;
  /** The last beat has ended or was skipped. Called once. */
  readonly onDone?: () => void;
}

export interface StageHandle {
  /** Draws the new state; what changed moves, unless motion is reduced. */
  update(model: StageModel): void;
  /** Shows a scene at once. Region and chamber keep their state in between. */
  scene(name: StageSceneName): void;
  /** Tells the beats one after the other over chamber or region, then returns to the scene before. */
  playOutcome(beats: readonly OutcomeBeat[], callbacks?: OutcomeCallbacks): void;
  /** Next beat. After the last one the outcome is done. */
  skip(): void;
  /** Ends the telling at once. */
  skipAll(): void;
  /** Holds the current beat (e.g. while its causes are read) or goes on. */
  hold(held: boolean): void;
  /** Opens or shuts the stability dial. */
  openDial(open: boolean): void;
  /** Measures the host again; the stage also does so by itself when the host changes size. */
  resize(): void;
  destroy(): void;
  /** A delegation was tapped; its seat id. Returns an unsubscribe function, as do the others. */
  onSelectSeat(callback: (seatId: string) => void): () => void;
  onSelectIncident(callback: (incidentId: string) => void): () => void;
  onDial(callback: (open: boolean) => void): () => void;
}

export interface StageOptions {
  readonly model: StageModel;
  readonly scene?: StageSceneName;
}
