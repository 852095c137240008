import type { Audience, Msg, TextRef } from "../engine/types.ts";
import type {
  ArticleId,
  DyadId,
  EvidenceId,
  IncidentId,
  Layer,
  MeasureId,
  NormId,
  PhaseId,
  SeatId,
  TextId,
  VariantId,
} from "./ids.ts";
import type { Beat } from "./view.ts";

/** The whole of one game: one plain object that JSON can hold. Gauges are 0-100 with one decimal. */
export interface GameState {
  readonly rulesVersion: number;
  readonly seed: string;
  /** The seeded truth of this game (a scenario has one to three; only the debrief shows it). */
  readonly truth: string;
  clock: ClockState;
  seats: Record<SeatId, SeatState>;
  dyads: Record<DyadId, DyadState>;
  /** Directed trust, keyed `from>to`. */
  trust: Record<string, TrustState>;
  norms: Record<NormId, NormState>;
  incidents: Record<IncidentId, IncidentState>;
  evidence: Record<EvidenceId, EvidenceState>;
  claims: ClaimState[];
  measures: MeasureState[];
  texts: Record<TextId, TextState>;
  packages: PackageState[];
  promises: PromiseState[];
  offRamps: OffRampState[];
  meetings: MeetingState[];
  /** What rules remember of who spoke to whom, by pair. Bodies and transcripts are kept elsewhere. */
  contacts: Record<DyadId, ContactState>;
  injects: Record<string, InjectState>;
  flags: Record<string, boolean>;
  /** Fragmentation of cyberspace, 0-100. */
  F: number;
  /** Stability after each round (index 0 is the start), exact values. */
  history: RoundRecord[];
  log: LogEntry[];
  /** Moments of each outcome, with who may see them. */
  beats: StoredBeat[];
  /** What happened between seats this round, in counts, such as `shared/TES>ARV`: read and emptied by the resolution. */
  tally: Record<string, number>;
  /** Last number given out, by the prefix of the id, so that no id tells of somebody else's secret acts. */
  counters: Record<string, number>;
  ending: string | null;
}

export interface ClockState {
  round: number;
  /** Rounds of the epilogue ("one year later") that have run. */
  epilogue: number;
  phase: PhaseId;
  /** Counts openings of a phase; a clock command names the one that it closes. */
  instance: number;
  /** Milliseconds since 1970 at which the phase closes by itself, or null where nobody hurries. */
  deadline: number | null;
  /** Milliseconds that were left when the exercise was paused. */
  pausedWith: number | null;
  paused: boolean;
  /** Multiplies the scenario's minutes. */
  pace: number;
  /** Where false, phases end only by commitment of all or by the facilitator. */
  timed: boolean;
}

export type Occupant = "empty" | "human" | "bot";

export interface SeatState {
  occupant: Occupant;
  /** Done with the present phase. */
  ready: boolean;
  econ: number;
  legit: number;
  cred: number;
  press: number;
  intel: number;
  off: number;
  pc: number;
  ap: number;
  inst: number;
  D: number[];
  rs: Record<Layer, number>;
  Q: number;
  forcedHand: boolean;
  access: AccessState[];
  redLines: RedLineState[];
  orders: OrderState[];
  committed: boolean;
  prediction: PredictionState | null;
  /** Prediction of each round and whether it came true. */
  predictions: { round: number; about: SeatId; expects: Expectation; came: boolean }[];
  beliefs: Record<IncidentId, BeliefState>;
  /** Change of a mandate by new instructions from the capital: `text/article/variant` to steps. */
  instructions: Record<string, number>;
  telegrams: TelegramState[];
  /** Orders given per round, by type and measure: what the home front, injects and endings ask for. */
  acts: { round: number; type: string; what: string }[];
}

export interface AccessState {
  id: string;
  target: SeatId;
  layer: Layer;
  operation: string;
  stealth: number;
  persistence: number;
  state: "held" | "used" | "lost" | "stood-down";
}

export interface RedLineState {
  id: string;
  norm: NormId;
  threshold: number;
  pledge: string;
  confidence: Confidence;
  label: string;
  since: number;
  /** Incidents on which it has been judged. */
  judged: Record<IncidentId, "kept" | "broken">;
}

export interface OrderState {
  type: string;
  payload: Record<string, unknown>;
  texts: Record<string, TextRef>;
}

export type Expectation = "signs" | "names" | "measure" | "nothing";
export interface PredictionState {
  about: SeatId;
  expects: Expectation;
}

export interface BeliefState {
  round: number;
  q: Record<string, number>;
}

export interface TelegramState {
  round: number;
  /** What the capital reacts to. */
  tone: Msg;
  press: Msg;
  offer: { text: TextId; article: ArticleId; variant: VariantId } | null;
  taken: boolean;
}

export interface DyadState {
  tension: number;
  rung: number;
  highestRung: number;
  /** Highest rung of a public act of this round. */
  actRung: number;
  cbms: string[];
  entangle: number;
  crossed: { A: SeatId[]; B: SeatId[]; C: SeatId[] };
  consultations: Record<IncidentId, number>;
  crisis: boolean;
  /** Seats that have agreed to a hotline; it opens when both have. */
  hotlineOffers: SeatId[];
}

export interface TrustState {
  value: number;
  start: number;
}

export interface NormState {
  strength: number;
  clarity: number;
  adopters: Record<SeatId, number>;
  othersAdopted: boolean;
  share: number;
  usedInRound: number;
  history: number[];
}

export type IncidentStage = "latent" | "active" | "detected" | "claimed" | "answered" | "tolerated" | "unanswered";

export interface IncidentState {
  id: IncidentId;
  /** In the scenario, or made by a covert operation of a player. */
  origin: "scenario" | "operation";
  title: Msg | string;
  target: SeatId;
  author: SeatId | null;
  operation: string | null;
  layer: Layer;
  norm: NormId | null;
  wrongful: boolean;
  criteria: number[];
  sev100: number;
  stealth: number;
  hypotheses: HypothesisState[];
  truth: { hypothesis: string; maxWording: number };
  startedRound: number;
  detectedRound: number | null;
  effectsDone: boolean;
  public: boolean;
  pressDone: boolean;
  stage: IncidentStage;
  answeredRound: number | null;
  answeredBy: "measure" | "settlement" | "prosecution" | null;
  erosion: "none" | "half" | "full";
  gainBooked: number;
  stoppable: boolean;
  stopped: boolean;
  campaignOf: IncidentId | null;
  kE: number;
  hypocrisyDone: boolean;
  pool: EvidenceId[];
}

export interface HypothesisState {
  id: string;
  label: Msg | string;
  state: SeatId | null;
  prior: number;
}

export type Confidence = "insufficient" | "low" | "moderate" | "high";

export interface EvidenceState {
  id: EvidenceId;
  incident: IncidentId;
  kind: string;
  origin: string;
  pointsTo: string;
  planted: boolean;
  label: Msg | string;
  summary: Msg | string;
  /** Who holds it, how, and since when. */
  holders: Record<SeatId, { how: "own" | "full" | "summary"; from: SeatId | null; round: number }>;
  /** Gifts so far, as `giver>receiver`. */
  sharedBy: string[];
  released: number | null;
  releasedBy: SeatId | null;
  authenticatedFor: SeatId[];
  struckFor: SeatId[];
  /** Seats that have tried to verify it. */
  checkedBy: SeatId[];
}

export interface ClaimState {
  id: string;
  incident: IncidentId;
  by: SeatId;
  hypothesis: string;
  accused: SeatId | null;
  wording: number;
  stated: Confidence;
  /** The class that the claimant's own evidence gave when the claim was made. */
  computed: Confidence;
  disclosure: number;
  round: number;
  acceptance: number;
  standing: boolean;
}

export interface MeasureState {
  id: MeasureId;
  response: string;
  by: SeatId;
  target: SeatId | null;
  incident: IncidentId;
  round: number;
  force: number;
  gap: number;
  verdict: "fits" | "disproportionate" | "weak";
  lawful: boolean;
  gates: string[];
  purpose: boolean;
  misread: boolean;
  misreadRemains: boolean;
  pMis: number;
  effect: number;
  factors: Record<string, number>;
  standing: boolean;
  sunset: number | null;
  lifted: "off-ramp" | "for-nothing" | null;
  offRampUsed: boolean;
}

export interface TextState {
  /** What each seat has said it can live with, per article; null: it would rather leave the article out. */
  stances: Record<ArticleId, Record<SeatId, VariantId | "omit">>;
  signed: SignedText | null;
  earlier: SignedText[];
  /** Adoption effects already booked: never twice, whatever is signed later. */
  booked: string[];
  /** What the signed text bars its parties from, such as `claim:I1`. */
  bars: string[];
  /** The round in which further states join, if the signed text invites them. */
  nextSpread: number | null;
}

export interface SignedText {
  round: number;
  parties: SeatId[];
  hash: string;
  variants: Record<ArticleId, VariantId>;
}

export type PackagePart =
  | { kind: "text"; text: TextId; variants: Record<ArticleId, VariantId> }
  | { kind: "pay"; from: SeatId; to: SeatId; pc: number }
  | { kind: "lift"; by: SeatId; measure: MeasureId }
  | { kind: "order"; by: SeatId; order: string }
  | { kind: "promise"; by: SeatId; promise: PromiseKind; until: number };

export type PromiseKind = "no-new-measures" | "no-operations" | "no-claim" | "answer-requests" | "free";

export interface PackageState {
  id: string;
  by: SeatId;
  to: SeatId[];
  parts: PackagePart[];
  hash: string;
  round: number;
  expires: number;
  rationale: TextRef | null;
  answers: Record<SeatId, { answer: "accepted" | "declined"; reason: TextRef | Msg | null }>;
  state: "open" | "escrow" | "declined" | "withdrawn" | "executed" | "void" | "expired";
  voidReason: Msg | null;
  /** Political capital that is set aside for it, per seat. */
  reserved: Record<SeatId, number>;
  /** Action points that are set aside for it, per seat. */
  reservedAp: Record<SeatId, number>;
}

export interface PromiseState {
  id: string;
  by: SeatId;
  to: SeatId[];
  kind: PromiseKind;
  text: TextRef | null;
  source: "message" | "package" | "text";
  made: number;
  due: number;
  accepted: boolean | null;
  state: "offered" | "standing" | "kept" | "broken" | "declined";
  norm: NormId | null;
  operations: string[];
}

export interface OffRampState {
  id: string;
  /** The measure that it would lift; null where it settles the incident only. */
  measure: MeasureId | null;
  incident: IncidentId;
  by: SeatId;
  to: SeatId;
  remedy: Remedy;
  round: number;
  state: "open" | "accepted" | "executed" | "declined" | "expired";
}

export type Remedy = "prosecution" | "pledge" | "joint-inquiry" | "compensation";

export interface MeetingState {
  id: string;
  by: SeatId;
  to: SeatId;
  round: number;
  state: "invited" | "held" | "declined" | "expired";
}

export interface ContactState {
  /** The last channel used on a matter (an incident, or `""` for none). */
  last: Record<string, Channel>;
  /** Formal notes sent this round, by sender. */
  notes: Record<SeatId, number>;
  /** Hotline messages by sender and matter: the round and how many of the four fields were empty. */
  hotline: { by: SeatId; about: string; round: number; empty: number }[];
}

export type Channel = "plenary" | "chat" | "note" | "hotline" | "meeting";

export interface StoredBeat {
  round: number;
  epilogue: boolean;
  audience: Audience;
  beat: Beat;
}

export interface InjectState {
  state: "waiting" | "released" | "skipped";
  round: number | null;
}

export interface RoundRecord {
  round: number;
  epilogue: boolean;
  stability: number;
  publicStability: number;
  parts: Record<string, number>;
  /** The parts as far as they are public, each 0-100 of its most. */
  publicParts: Record<"norms" | "calm" | "resilience" | "openness", number>;
  seats: Record<SeatId, { econ: number; legit: number; cred: number; press: number; pc: number }>;
  tension: Record<DyadId, number>;
  rung: Record<DyadId, number>;
  norms: Record<NormId, number>;
  penalty: number;
}

export interface LogEntry {
  n: number;
  /** Counts on through the epilogue. */
  round: number;
  epilogue: boolean;
  step: number;
  /** `seat/ARV/econ`, `dyad/ARV-TES/tension`, `trust/ARV>TES`, `norm/N-ip`, `rs/ARV/data`, `world/F`. */
  path: string;
  delta: number;
  cause: Msg;
  /** What really caused it, where the audience may not know. The debrief shows it. */
  trueCause: Msg | null;
  audience: Audience;
}
