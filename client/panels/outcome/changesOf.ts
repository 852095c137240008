import type { Beat, ChangeView } from "../../../shared/rules/view.ts";

/** Gauges that a kind of beat is about, by the beginning of their path. */
const ABOUT: Readonly<Partial<Record<Beat["kind"], readonly RegExp[]>>> = {
  ladder: [/^dyad\/.*\/(tension|rung)$/],
  measure: [/^dyad\/.*\/tension$/, /^trust\//],
  claim: [/^dyad\/.*\/tension$/],
  norm: [/^norm\//],
  home: [/^seat\/.*\/(press|econ)$/],
  promise: [/^seat\/.*\/cred$/, /^trust\//],
  incident: [/^seat\/.*\/(econ|press)$/, /^rs\//],
};

/** The changes that explain a beat. */
export function changesOf(beat: Beat, changes: readonly ChangeView[]): readonly ChangeView[] {
  const patterns = ABOUT[beat.kind] ?? [];
  return changes.filter((change) => patterns.some((pattern) => pattern.test(change.path)));
}

export interface ChangeGroups {
  readonly own: readonly ChangeView[];
  readonly relations: readonly ChangeView[];
  readonly world: readonly ChangeView[];
}

/** What moved at home, between delegations, and for everybody. Changes that end where they began are left out. */
export function groupChanges(changes: readonly ChangeView[]): ChangeGroups {
  const family = (change: ChangeView): string => change.path.slice(0, change.path.indexOf("/"));
  const moved = changes.filter((change) => change.before !== change.after);
  const of = (...families: readonly string[]): readonly ChangeView[] =>
    moved.filter((change) => families.includes(family(change)));
  return { own: of("seat", "rs"), relations: of("dyad", "trust"), world: of("norm", "world") };
}
