import type { Msg } from "../../engine/types.ts";
import type { EvidenceId, IncidentId, Layer, MeasureId, NormId, SeatId } from "../ids.ts";

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
