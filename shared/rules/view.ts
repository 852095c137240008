import type { Json } from "../engine/json.ts";
import type { Msg, TextRef } from "../engine/types.ts";
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
} from "./ids.ts";
import type { Channel, Confidence, Expectation, Occupant, PackagePart, PackageState, PromiseKind } from "./state.ts";

/**
 * What may be known. A sentence of the scenario appears as its key (`t:…`), free text as `x:<id>`;
 * whoever delivers a View adds the strings for the keys that occur in it, and no others.
 */
export interface View {
  readonly public: PublicView;
  readonly seat: SeatView | null;
}

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

/** What one seat may know beyond what is public, in slices that travel alone. */
export interface SeatView {
  readonly me: MeSlice;
  readonly brief: BriefSlice;
  readonly mandate: MandateSlice;
  readonly objectives: readonly ObjectiveView[];
  readonly files: FilesSlice;
  readonly relations: Readonly<Record<SeatId, RelationView>>;
  readonly deals: DealsSlice;
  readonly telegrams: readonly TelegramView[];
  readonly covert: CovertSlice;
  readonly orders: OrdersSlice;
  /** News that only this seat was told. */
  readonly news: readonly NewsItem[];
  readonly outcome: OutcomeSlice;
  readonly options: Readonly<Record<OptionGroup, readonly Option[]>>;
  readonly waits: readonly WaitingItem[];
}

export const SEAT_SLICES = [
  "me",
  "brief",
  "mandate",
  "objectives",
  "files",
  "relations",
  "deals",
  "telegrams",
  "covert",
  "orders",
  "news",
  "outcome",
  "options",
  "waits",
] as const satisfies readonly (keyof SeatView)[];

export interface MeSlice {
  readonly seat: SeatId;
  /** Action points that are left this round; what packages hold in escrow is taken off. */
  readonly ap: number;
  readonly apMax: number;
  readonly pc: number;
  /** Political capital that packages hold in escrow. */
  readonly pcReserved: number;
  readonly income: number;
  readonly econ: number;
  readonly legit: number;
  readonly cred: number;
  readonly press: number;
  readonly pressWord: PressWord;
  readonly intel: number;
  readonly inst: number;
  readonly forcedHand: boolean;
  /** At the present course the press boils over at the end of this round. */
  readonly forcedHandLooms: boolean;
  readonly Q: number;
  readonly rs: Readonly<Record<Layer, number>>;
  readonly D: readonly number[];
  /** Incidents whose authors this seat has brought to court. */
  readonly prosecuted: readonly IncidentId[];
  /** Firebreaks already crossed towards each other seat. */
  readonly crossed: Readonly<Record<SeatId, readonly ("A" | "B" | "C")[]>>;
  /** This seat has said its public line on the outcome of this round. */
  readonly reacted?: true;
  /** Kinds of orders and measures that the scenario gives this seat. */
  readonly orders: readonly string[];
  readonly measures: readonly string[];
}

export interface BriefSlice {
  readonly who: string;
  readonly want: string;
  readonly know: string;
  readonly fear: string;
  readonly suggestions: readonly string[];
}

/** One's own mandate beside every variant: `text/article/variant`. */
export type MandateSlice = Readonly<Record<string, MandateEntry>>;
export interface MandateEntry {
  readonly pref: number;
  readonly mark: "++" | "+" | "0" | "−" | "✕";
  /** What signing it costs at home: press points and political capital. */
  readonly press: number;
  readonly pc: number;
  /** Already paid with an earlier signature. */
  readonly paid: boolean;
  /** Attainment (0-1) of one's own objectives on this article, weighted points of 100. */
  readonly points: number;
}

export interface ObjectiveView {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly type: string;
  /** 0-1 as things stand; null where it can't be known before the debrief. */
  readonly attained: number | null;
}

export interface FilesSlice {
  /** Incidents that only this seat knows of. */
  readonly incidents: Readonly<Record<IncidentId, PublicIncident>>;
  readonly evidence: Readonly<Record<EvidenceId, EvidenceView>>;
  readonly assessments: Readonly<Record<IncidentId, AssessmentView>>;
}

export interface AssessmentView {
  readonly incident: IncidentId;
  readonly leading: string;
  readonly posterior: Readonly<Record<string, number>>;
  readonly likelihood: Readonly<Record<string, string>>;
  readonly confidence: Confidence;
  /** What would raise the confidence, as catalogue sentences. */
  readonly raise: readonly Msg[];
  readonly kinds: number;
  readonly belief: Readonly<Record<string, number>> | null;
  /** 1 while an investigation may still find something, else 0: how much is left is not known. */
  readonly poolLeft: number;
  /** Measures whose condition this seat does not meet yet, such as an indictment without a file for a court. */
  readonly unmetGates: readonly string[];
}

/** A measure between this seat and another one, as this seat reads it: one that it misread looks stronger, without a mark. */
export interface MeasureReading {
  readonly id: string;
  readonly response: string;
  readonly by: SeatId;
  readonly incident: IncidentId;
  readonly round: number;
  readonly force: number;
  readonly rung: number;
  readonly verdict: "fits" | "disproportionate" | "weak";
  readonly standing: boolean;
}

export interface RelationView {
  readonly trust: number;
  readonly measures: readonly MeasureReading[];
  readonly trustsYou: TrustWord;
  readonly deterrence: Readonly<Record<"punishment" | "denial" | "entanglement" | "norms", "low" | "middle" | "high">>;
}

export interface DealsSlice {
  readonly packages: readonly PackageView[];
  readonly promises: readonly PromiseView[];
  readonly offRamps: readonly OffRampView[];
  readonly meetings: readonly {
    readonly id: string;
    readonly by: SeatId;
    readonly to: SeatId;
    readonly round: number;
    readonly state: string;
  }[];
}

export interface PackageView {
  readonly id: string;
  readonly by: SeatId;
  readonly to: readonly SeatId[];
  readonly parts: readonly PackagePart[];
  readonly hash: string;
  readonly state: PackageState["state"];
  readonly round: number;
  readonly expires: number;
  readonly rationale: string | null;
  readonly answers: Readonly<
    Record<SeatId, { readonly answer: "accepted" | "declined"; readonly reason: string | Msg | null }>
  >;
  readonly voidReason: Msg | null;
  /** This seat could accept it now. */
  readonly acceptable: boolean;
}

export interface PromiseView {
  readonly id: string;
  readonly by: SeatId;
  readonly to: readonly SeatId[];
  readonly kind: PromiseKind;
  readonly text: string | null;
  readonly due: number;
  readonly state: string;
}

export interface OffRampView {
  readonly id: string;
  readonly measure: string | null;
  readonly incident: IncidentId;
  readonly by: SeatId;
  readonly to: SeatId;
  readonly remedy: string;
  readonly state: string;
}

export interface TelegramView {
  readonly round: number;
  readonly tone: Msg;
  readonly press: Msg;
  readonly offer: { readonly text: TextId; readonly article: ArticleId; readonly variant: VariantId } | null;
  readonly taken: boolean;
}

export interface CovertSlice {
  readonly access: readonly {
    readonly id: string;
    readonly target: SeatId;
    readonly layer: Layer;
    readonly operation: string;
    readonly state: string;
    /** Odds in words, and where the hint bar stands: positive means use, negative means hold. */
    readonly odds: string;
    readonly hint: number;
    readonly stealth: number;
    readonly persistence: number;
  }[];
}

export interface OrdersSlice {
  readonly committed: boolean;
  readonly list: readonly {
    readonly type: string;
    readonly payload: Readonly<Record<string, unknown>>;
    readonly texts: Readonly<Record<string, TextRef>>;
  }[];
  readonly prediction: { readonly about: SeatId; readonly expects: Expectation } | null;
}

/** The last resolution as this seat may know it. */
export interface OutcomeSlice {
  readonly round: number;
  readonly beats: readonly Beat[];
  /** Every change of a gauge with its reason. */
  readonly changes: readonly ChangeView[];
}

export interface ChangeView {
  readonly path: string;
  readonly delta: number;
  readonly before: number;
  readonly after: number;
  readonly causes: readonly { readonly delta: number; readonly cause: Msg }[];
}

/** One moment of the outcome: what turned over, whom it concerns, and what it moved. */
export interface Beat {
  readonly id: string;
  readonly step: number;
  readonly kind:
    | "orders"
    | "text"
    | "package"
    | "evidence"
    | "covert"
    | "incident"
    | "claim"
    | "measure"
    | "ladder"
    | "norm"
    | "promise"
    | "home"
    | "stability"
    | "prediction"
    | "epilogue";
  readonly title: Msg;
  readonly lines: readonly Msg[];
  readonly seats: readonly SeatId[];
  readonly tone: "good" | "bad" | "neutral";
}

export type OptionGroup = "phase" | "talks" | "text" | "deals" | "files" | "orders" | "home";

/** Something that this seat can do now. Forms are built from it; nothing else is accepted. */
export interface Option {
  readonly id: string;
  readonly type: string;
  readonly sealed: boolean;
  readonly cost: { readonly ap: number; readonly pc: number };
  /** Parts of the payload that are settled by choosing this option. */
  readonly fixed: Readonly<Record<string, Json>>;
  readonly fields: readonly OptionField[];
  readonly legality?: { readonly lamp: "lawful" | "contested" | "unlawful"; readonly why: readonly Msg[] };
  /** The proportionality band with this option on it (all in force points). */
  readonly band?: {
    readonly force: number;
    readonly severity: number;
    readonly from: number;
    readonly to: number;
    readonly verdict: "fits" | "disproportionate" | "weak";
  };
  readonly reading?: Msg;
  readonly effect?: "slight" | "felt" | "heavy";
  readonly notes?: readonly Msg[];
  readonly about?: {
    readonly incident?: IncidentId;
    readonly seat?: SeatId;
    readonly article?: ArticleId;
    readonly item?: EvidenceId;
    readonly measure?: string;
  };
  /** Options that exclude each other in one set of orders share a key. */
  readonly exclusive?: string;
}

export type OptionField =
  | {
      readonly name: string;
      readonly kind: "choice";
      readonly choices: readonly Choice[];
      readonly optional?: boolean;
      readonly initial?: Json;
    }
  | {
      readonly name: string;
      readonly kind: "many";
      readonly choices: readonly Choice[];
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly name: string;
      readonly kind: "number";
      readonly min: number;
      readonly max: number;
      readonly initial: number;
    }
  | { readonly name: string; readonly kind: "shares"; readonly choices: readonly Choice[] }
  | { readonly name: string; readonly kind: "parts"; readonly of: PartsOffer }
  /** Free text: it goes to the command's `texts`, has no effect on rules, and may be left empty unless required. */
  | { readonly name: string; readonly kind: "text"; readonly max: number; readonly required: boolean };

export interface Choice {
  readonly value: Json;
  readonly label: Msg | string;
  readonly hint?: Msg;
}

/** What a package may be made of. */
export interface PartsOffer {
  readonly parties: readonly SeatId[];
  readonly texts: readonly {
    readonly id: TextId;
    readonly articles: readonly { readonly id: ArticleId; readonly variants: readonly VariantId[] }[];
  }[];
  readonly pay: { readonly max: number; readonly from: readonly SeatId[] };
  readonly lift: readonly { readonly measure: string; readonly by: SeatId }[];
  readonly orders: readonly { readonly by: SeatId; readonly order: string }[];
  readonly promises: readonly PromiseKind[];
  readonly until: { readonly min: number; readonly max: number };
}

export interface WaitingItem {
  readonly id: string;
  readonly what: Msg;
  readonly panel: "briefing" | "talks" | "text" | "files" | "orders" | "world";
  readonly urgent: boolean;
}

/** Messages are events and pages of a transcript, not part of a View. */
export interface MessageView {
  readonly id: string;
  readonly channel: Channel;
  readonly from: SeatId;
  readonly to: readonly SeatId[];
  readonly round: number;
  readonly phase: PhaseId;
  readonly about: IncidentId | null;
  readonly text: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly quotes: readonly string[];
  readonly promise: string | null;
}

/** Everything, once the game is over: the truth beside what was believed. */
export interface DebriefView {
  readonly ending: {
    readonly id: string;
    readonly grade: string;
    readonly title: string;
    readonly text: string;
  } | null;
  readonly table: {
    readonly verdict: "stable-cyberspace" | "managed-rivalry" | "fragile-peace" | "cyber-disorder";
    readonly start: number;
    readonly final: number;
    readonly shared: number;
    readonly delta: number;
    readonly collapsed: boolean;
  };
  readonly seats: Readonly<Record<SeatId, DebriefSeat>>;
  readonly incidents: readonly DebriefIncident[];
  readonly timeline: readonly { readonly round: number; readonly epilogue: boolean; readonly beats: readonly Beat[] }[];
  readonly history: readonly {
    readonly round: number;
    readonly epilogue: boolean;
    readonly stability: number;
    readonly tension: number;
    readonly rung: number;
    readonly norms: Readonly<Record<NormId, number>>;
  }[];
  readonly promises: readonly PromiseView[];
  readonly text: readonly {
    readonly id: TextId;
    readonly article: ArticleId;
    readonly variant: VariantId | null;
    readonly points: Readonly<Record<SeatId, number>>;
  }[];
  readonly turningPoints: readonly { readonly round: number; readonly title: Msg; readonly delta: number }[];
  readonly questions: readonly string[];
  readonly cases: readonly { readonly title: string; readonly text: string }[];
}

export interface DebriefSeat {
  readonly seat: SeatId;
  readonly national: number;
  readonly personal: number;
  readonly adjustment: number;
  readonly objectives: readonly {
    readonly id: string;
    readonly label: string;
    readonly weight: number;
    readonly attained: number;
  }[];
  readonly brier: number | null;
  readonly predictions: { readonly right: number; readonly of: number };
  readonly process: Readonly<
    Record<"timeliness" | "accuracy" | "answered" | "requests" | "promises" | "influence", number | null>
  >;
}

export interface DebriefIncident {
  readonly id: IncidentId;
  readonly title: string | Msg;
  readonly happened: boolean;
  readonly truth: { readonly hypothesis: string; readonly label: string | Msg; readonly note: string | null };
  readonly hypotheses: readonly { readonly id: string; readonly label: string | Msg }[];
  readonly beliefs: Readonly<
    Record<
      SeatId,
      {
        readonly posterior: Readonly<Record<string, number>>;
        readonly confidence: Confidence;
        readonly stated: Readonly<Record<string, number>> | null;
      }
    >
  >;
  readonly claims: readonly (PublicClaim & { readonly correct: boolean; readonly overclaim: boolean })[];
  readonly evidence: readonly {
    readonly id: EvidenceId;
    readonly kind: string;
    readonly pointsTo: string;
    readonly planted: boolean;
    readonly label: string | Msg;
    readonly heldBy: readonly SeatId[];
    readonly released: boolean;
  }[];
}
