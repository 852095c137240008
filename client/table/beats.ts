import type { Beat, ChangeView, OutcomeSlice } from "../../shared/rules/view.ts";
import { gaugeOf } from "../model/gauges.ts";
import type { Say } from "../model/say.ts";
import type { BeatKind, GaugeChange, OutcomeBeat } from "../stage/model.ts";

const KINDS: Readonly<Record<Beat["kind"], BeatKind>> = {
  orders: "decision",
  text: "text",
  package: "text",
  evidence: "claim",
  covert: "incident",
  incident: "incident",
  claim: "claim",
  measure: "measure",
  ladder: "ladder",
  norm: "norm",
  promise: "promise",
  home: "home",
  stability: "stability",
  prediction: "verdict",
  epilogue: "news",
};

/** Gauges that a kind of beat is about, by the beginning of their path. */
const ABOUT: Readonly<Partial<Record<Beat["kind"], readonly RegExp[]>>> = {
  ladder: [/^dyad\/.*\/(tension|rung)$/],
  norm: [/^norm\//],
  home: [/^seat\/.*\/(press|econ)$/],
  promise: [/^seat\/.*\/cred$/],
};
const MOST_GAUGES = 3;

/** The beats of an outcome as the stage tells them, with the gauges they moved and why. */
export function beatsOf(outcome: OutcomeSlice, say: Say): readonly OutcomeBeat[] {
  return outcome.beats.map((beat) => {
    const moved = changesOf(beat, outcome.changes);
    return {
      id: beat.id,
      kind: KINDS[beat.kind],
      title: say(beat.title),
      lines: beat.lines.map(say),
      seats: beat.seats,
      tone: beat.tone,
      causes: [...new Set(moved.flatMap((change) => change.causes.map(({ cause }) => say(cause))))],
      gauges: moved.map((change) => gaugeChange(change, say)),
    };
  });
}

function changesOf(beat: Beat, changes: readonly ChangeView[]): readonly ChangeView[] {
  const patterns = ABOUT[beat.kind] ?? [];
  return changes.filter((change) => patterns.some((pattern) => pattern.test(change.path))).slice(0, MOST_GAUGES);
}

function gaugeChange(change: ChangeView, say: Say): GaugeChange {
  const { label, better, max } = gaugeOf(change.path, say);
  return { label, from: change.before, to: change.after, max, better };
}
