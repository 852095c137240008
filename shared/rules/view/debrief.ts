import type { Msg } from "../../engine/types.ts";
import type { ArticleId, EvidenceId, IncidentId, NormId, SeatId, TextId, VariantId } from "../ids.ts";
import type { Confidence } from "../state.ts";
import type { PromiseView } from "./deals.ts";
import type { Beat } from "./outcome.ts";
import type { PublicClaim } from "./public.ts";

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
