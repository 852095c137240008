import type { Json } from "../../engine/json.ts";
import type { Msg } from "../../engine/types.ts";
import type { ArticleId, EvidenceId, IncidentId, SeatId, TextId, VariantId } from "../ids.ts";
import type { PromiseKind } from "../state.ts";

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
