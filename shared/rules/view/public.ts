import type { Msg } from "../../engine/types.ts";
import type {
  ArticleId,
  DyadId,
  EvidenceId,
  IncidentId,
  Layer,
  NormId,
  PhaseId,
  SeatId,
  TextId,
  VariantId,
} from "../ids.ts";
import type { Confidence, Occupant } from "../state.ts";
import type { DebriefView } from "./debrief.ts";

/** Facts for everybody, keyed so that each can travel alone: `seat/ARV`, `dyad/ARV-TES`, `norm/N-ip` … */
export interface PublicView {
  readonly clock: ClockView;
  readonly scenario: ScenarioView;
  readonly seats: Readonly<Record<SeatId, PublicSeat>>;
  readonly dyads: Readonly<Record<DyadId, PublicDyad>>;
  readonly norms: Readonly<Record<NormId, PublicNorm>>;
  readonly incidents: Readonly<Record<IncidentId, PublicIncident>>;
  readonly texts: Readonly<Record<TextId, PublicText>>;
  readonly stability: StabilityView;
  readonly news: readonly NewsItem[];
  readonly debrief: DebriefView | null;
}

export interface ClockView {
  readonly round: number;
  readonly rounds: number;
  readonly phase: PhaseId;
  readonly phases: readonly PhaseId[];
  readonly instance: number;
  readonly deadline: number | null;
  readonly paused: boolean;
  readonly pausedWith: number | null;
  readonly timed: boolean;
}

export interface ScenarioView {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly setting: string;
  readonly difficulty: number;
  readonly minutes: number;
  readonly mapSeed: number;
  readonly thirdState: { readonly id: SeatId; readonly name: string; readonly flag: string } | null;
  readonly others: { readonly name: string; readonly count: number } | null;
  readonly modules: readonly string[];
}

/** A band of ten, such as 60-69: what others may know of a gauge. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export type PressWord = "calm" | "tense" | "boiling";

export type CredWord = "weak" | "mixed" | "firm";

export type TrustWord = "hostile" | "wary" | "neutral" | "friendly" | "close";

export interface PublicSeat {
  readonly id: SeatId;
  readonly name: string;
  readonly bloc: string;
  readonly flag: string;
  readonly brief: string;
  readonly occupant: Occupant;
  readonly ready: boolean;
  readonly committed: boolean;
  readonly econ: Band;
  readonly legit: Band;
  readonly cred: CredWord;
  readonly press: PressWord;
  readonly intel: Band;
  readonly inst: number;
  readonly D: readonly number[];
  readonly rs: Readonly<Record<Layer, Band>>;
  readonly redLines: readonly {
    readonly id: string;
    readonly label: string;
    readonly norm: NormId;
    readonly threshold: number;
    readonly pledge: string;
    readonly confidence: Confidence;
  }[];
}

export interface PublicDyad {
  readonly id: DyadId;
  readonly tension: number;
  readonly rung: number;
  readonly highestRung: number;
  readonly crisis: boolean;
  readonly cbms: readonly string[];
  readonly trust: Readonly<Record<SeatId, TrustWord>>;
  readonly measures: readonly PublicMeasure[];
  /** Incidents on which a consultation holds back measures this round. */
  readonly frozen: readonly IncidentId[];
  /** Incidents on which the pair has consulted, now or before. */
  readonly consulted: readonly IncidentId[];
  /** Seats that have agreed to a hotline that is not open yet. */
  readonly hotlineOffers: readonly SeatId[];
}

export interface PublicMeasure {
  readonly id: string;
  readonly response: string;
  readonly by: SeatId;
  readonly target: SeatId | null;
  readonly incident: IncidentId;
  readonly round: number;
  readonly lawful: boolean;
  readonly standing: boolean;
  readonly sunset: number | null;
  readonly lifted: boolean;
}

export interface PublicNorm {
  readonly id: NormId;
  readonly strength: number;
  readonly stage: "emerging" | "cascading" | "internalised";
  readonly clarity: "sharp" | "soft" | "vague";
  readonly adopters: readonly SeatId[];
  readonly othersAdopted: boolean;
  readonly history: readonly number[];
}

export interface PublicIncident {
  readonly id: IncidentId;
  readonly title: string | Msg;
  readonly story: string | null;
  readonly target: SeatId;
  readonly layer: Layer;
  readonly norm: NormId | null;
  readonly criteria: readonly number[];
  readonly sev100: number;
  readonly class: "minor" | "moderate" | "significant" | "severe" | "emergency";
  readonly stage: string;
  readonly since: number;
  /** Rounds since detection, for the timeliness of an answer. */
  readonly waited: number;
  readonly hypotheses: readonly { readonly id: string; readonly label: string | Msg; readonly state: SeatId | null }[];
  readonly claims: readonly PublicClaim[];
  readonly released: readonly EvidenceView[];
  /** Severity with the campaign bonus, for the proportionality band. */
  readonly sevStar: number;
  /** What a signed text bars on this matter, such as `claim:I1`. */
  readonly bars: readonly string[];
}

export interface PublicClaim {
  readonly id: string;
  readonly by: SeatId;
  readonly hypothesis: string;
  readonly accused: SeatId | null;
  readonly wording: number;
  readonly stated: Confidence;
  readonly acceptance: "dismissed" | "doubted" | "accepted" | "widely-accepted";
  readonly round: number;
  /** False once a later claim of the same seat has replaced it. */
  readonly standing: boolean;
}

export interface EvidenceView {
  readonly id: EvidenceId;
  readonly incident: IncidentId;
  readonly kind: string | null;
  readonly pointsTo: string;
  readonly label: string | Msg;
  readonly summary: string | Msg;
  readonly reliability: "solid" | "fair" | "thin";
  readonly spoofable: "easy" | "hard";
  readonly how: "own" | "full" | "summary" | "public";
  readonly from: SeatId | null;
  readonly round: number;
  readonly status: "unexamined" | "authenticated" | "struck" | "no-result";
  readonly released: boolean;
  readonly sharedWith: readonly SeatId[];
}

export interface PublicText {
  readonly id: TextId;
  readonly title: string;
  readonly rule: string;
  readonly parties: readonly SeatId[];
  readonly signFrom: number;
  readonly articles: readonly PublicArticle[];
  readonly signed: {
    readonly round: number;
    readonly hash: string;
    readonly variants: Readonly<Record<ArticleId, VariantId>>;
  } | null;
}

export interface PublicArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly state: "not-opened" | "bracketed" | "agreed" | "left-out" | "signed";
  readonly agreed: VariantId | "omit" | null;
  readonly variants: readonly {
    readonly id: VariantId;
    readonly wording: string;
    readonly short: string;
    readonly clarity: "sharp" | "soft" | "vague";
    readonly supporters: readonly SeatId[];
  }[];
  readonly omitSupporters: readonly SeatId[];
}

export interface StabilityView {
  readonly value: number;
  readonly delta: number;
  readonly parts: Readonly<Record<"norms" | "calm" | "resilience" | "openness", number>>;
  readonly history: readonly number[];
}

export interface NewsItem {
  readonly id: string;
  readonly round: number;
  readonly voice: string;
  readonly headline: string | Msg;
  readonly text: string | Msg;
}
