import type { Msg, TextRef } from "../../engine/types.ts";
import type { ArticleId, IncidentId, Layer, NormId, SeatId, TextId, VariantId } from "../ids.ts";
import type { Confidence } from "./incidents.ts";

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
