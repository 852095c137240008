import type { Msg } from "../../engine/types.ts";
import type { EvidenceId, IncidentId, SeatId } from "../ids.ts";
import type { Confidence } from "../state.ts";
import type { EvidenceView, PublicIncident, TrustWord } from "./public.ts";

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
