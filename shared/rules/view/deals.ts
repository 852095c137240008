import type { Msg, TextRef } from "../../engine/types.ts";
import type { ArticleId, IncidentId, Layer, SeatId, TextId, VariantId } from "../ids.ts";
import type { Expectation, PackagePart, PackageState, PromiseKind } from "../state.ts";

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
