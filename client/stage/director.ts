import type { BeatKind, OutcomeBeat, StageModel } from "./model.ts";

/** What moves when one state follows another; everything else is simply drawn anew. */
export interface StagePlan {
  /** False on the first picture and where motion is reduced. */
  readonly motion: boolean;
  /** Seats whose commitment just arrived. */
  readonly pop: readonly string[];
  /** The dial's number runs from the old value, or null. */
  readonly stability: { readonly from: number; readonly to: number } | null;
  readonly ladder: { readonly from: number; readonly to: number; readonly crossed: readonly string[] } | null;
  /** Incidents that are new or gained a claim: their pulse runs. */
  readonly pulse: readonly string[];
  /** Seats that took or left the floor, arrived or left; all when a new phase begins. */
  readonly stir: readonly string[];
}

const STILL: StagePlan = { motion: false, pop: [], stability: null, ladder: null, pulse: [], stir: [] };

/** Compares two states. Without a state before, or with reduced motion, nothing moves. */
export function planUpdate(before: StageModel | null, next: StageModel): StagePlan {
  if (!before || next.reducedMotion) return STILL;
  const old = new Map(before.seats.map((seat) => [seat.id, seat]));
  const pop = next.seats.filter((seat) => seat.committed && old.get(seat.id)?.committed === false);
  const turned = before.round !== next.round || before.phase !== next.phase;
  const stir = next.seats.filter((seat) => {
    const was = old.get(seat.id);
    return turned || !was || was.speaking !== seat.speaking || was.present !== seat.present;
  });
  return {
    motion: true,
    pop: pop.map((seat) => seat.id),
    stir: stir.map((seat) => seat.id),
    stability: change(before.stability.value, next.stability.value),
    ladder: ladderChange(before, next),
    pulse: freshIncidents(before, next),
  };
}

function change(from: number, to: number): { from: number; to: number } | null {
  return from === to ? null : { from, to };
}

function ladderChange(before: StageModel, next: StageModel): StagePlan["ladder"] {
  const moved = change(before.ladder.rung, next.ladder.rung);
  if (!moved) return null;
  const low = Math.min(moved.from, moved.to);
  const high = Math.max(moved.from, moved.to);
  const crossed = next.ladder.firebreaks.filter((wall) => wall.after >= low && wall.after < high);
  return { ...moved, crossed: crossed.map((wall) => wall.label) };
}

function freshIncidents(before: StageModel, next: StageModel): string[] {
  const claims = new Map(before.incidents.map((incident) => [incident.id, incident.claims.length]));
  return next.incidents
    .filter((incident) => incident.claims.length > (claims.get(incident.id) ?? -1))
    .map((incident) => incident.id);
}

export interface OutcomeStep {
  readonly beat: OutcomeBeat;
  /** From the start of the telling. */
  readonly startMs: number;
  readonly durationMs: number;
  readonly backdrop: "chamber" | "region";
  /** Milliseconds for the card to come and go; 0 where motion is reduced. */
  readonly fadeMs: number;
}

export interface OutcomePlan {
  readonly steps: readonly OutcomeStep[];
  readonly totalMs: number;
}

/** The telling takes 10 to 40 seconds, however much there is to say; each beat can be held or skipped. */
export const OUTCOME_MIN_MS = 10_000;
export const OUTCOME_MAX_MS = 40_000;
/** No beat is shorter, even if the whole then takes longer than the limit. */
export const BEAT_MIN_MS = 2_200;

const MAP_BEATS: ReadonlySet<BeatKind> = new Set(["incident", "claim"]);

/** Lays the beats one after the other. */
export function planOutcome(beats: readonly OutcomeBeat[], reducedMotion: boolean): OutcomePlan {
  const wished = beats.map((beat) => Math.max(BEAT_MIN_MS, beat.durationMs ?? readingTime(beat)));
  const total = wished.reduce((sum, ms) => sum + ms, 0);
  const factor =
    total > OUTCOME_MAX_MS ? OUTCOME_MAX_MS / total : total && total < OUTCOME_MIN_MS ? OUTCOME_MIN_MS / total : 1;
  let at = 0;
  const steps = beats.map((beat, i): OutcomeStep => {
    const durationMs = Math.max(BEAT_MIN_MS, Math.round((wished[i] as number) * factor));
    const step: OutcomeStep = {
      beat,
      startMs: at,
      durationMs,
      backdrop: MAP_BEATS.has(beat.kind) ? "region" : "chamber",
      fadeMs: reducedMotion ? 0 : 260,
    };
    at += durationMs;
    return step;
  });
  return { steps, totalMs: at };
}

/** About 200 words a minute, and a moment for each bar. Source: usual silent reading speed, rounded down. */
export function readingTime(beat: OutcomeBeat): number {
  const text = [beat.title, ...beat.lines, ...(beat.compare ?? []).map((reading) => reading.text)].join(" ");
  const words = text.split(/\s+/u).filter(Boolean).length;
  return 1_200 + words * 300 + (beat.gauges?.length ?? 0) * 700;
}
