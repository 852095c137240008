import type { IncidentId, SeatId } from "../ids.ts";

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
