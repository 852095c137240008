import type { MandateEntry, PackageView } from "../rules/view.ts";
import type { Situation } from "./situation.ts";

export type Variants = Readonly<Record<string, string>>;
type Part = PackageView["parts"][number];

/** Points of one's objectives that a point of preference or of the press stands for. A guess. */
const PREFERENCE = 2;
const PRESS = { calm: 0.25, tense: 0.5, boiling: 0.8 } as const;

/** What a point of political capital is worth: much at first, next to nothing on the last day. */
const capitalWorth = (s: Situation): number => 0.3 + 0.6 * (s.rounds - s.round);

const entryOf = (s: Situation, text: string, article: string, variant: string): MandateEntry | undefined =>
  s.own.mandate[`${text}/${article}/${variant}`];

/** What signing one variant is worth to this seat: points of its objectives, less the price at home. */
export function variantWorth(s: Situation, text: string, article: string, variant: string): number {
  const entry = entryOf(s, text, article, variant);
  if (!entry) return 0;
  const liking = touchesObjectives(s, text, article) ? 0 : entry.pref * PREFERENCE;
  const price = entry.paid ? 0 : entry.press * PRESS[s.own.me.pressWord] + entry.pc * capitalWorth(s);
  return entry.points + liking - price;
}

/** Political capital that signing a text costs this seat at home. */
export const homePc = (s: Situation, text: string, variants: Variants): number =>
  Object.entries(variants).reduce((sum, [article, variant]) => {
    const entry = entryOf(s, text, article, variant);
    return sum + (entry && !entry.paid ? entry.pc : 0);
  }, 0);

/** An article on which one of this seat's objectives depends. */
export function touchesObjectives(s: Situation, text: string, article: string): boolean {
  let touched = touchedBy.get(s.own.mandate);
  if (!touched) {
    const scored = Object.entries(s.own.mandate).filter(([, entry]) => entry.points > 0);
    touched = new Set(scored.map(([key]) => key.slice(0, key.lastIndexOf("/"))));
    touchedBy.set(s.own.mandate, touched);
  }
  return touched.has(`${text}/${article}`);
}

/** A mandate is the same object until it changes. */
const touchedBy = new WeakMap<object, ReadonlySet<string>>();

export const textWorth = (s: Situation, text: string, variants: Variants): number =>
  Object.entries(variants).reduce((sum, [article, variant]) => sum + variantWorth(s, text, article, variant), 0);

/** What this seat has as things stand: the text signed, or what its objectives give it without one. */
export function standingWorth(s: Situation, text: string): number {
  const signed = s.view.public.texts[text]?.signed;
  const unsigned = Object.values(s.view.public.texts).filter((t) => !t.signed && t.parties.includes(s.me)).length;
  if (signed) return textWorth(s, text, signed.variants);
  const held = s.own.objectives
    .filter((o) => o.type === "text")
    .reduce((sum, o) => sum + o.weight * (o.attained ?? 0), 0);
  return held / Math.max(1, unsigned);
}

/** The best that this seat could imagine: its favourite variant of every article. */
export function bestWorth(s: Situation, text: string): number {
  const articles = s.view.public.texts[text]?.articles ?? [];
  return articles.reduce((sum, a) => sum + Math.max(0, ...a.variants.map((v) => variantWorth(s, text, a.id, v.id))), 0);
}

/** What a whole package would change for this seat, against leaving things as they are. */
export const packageWorth = (s: Situation, parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + partWorth(s, part), 0);

function partWorth(s: Situation, part: Part): number {
  switch (part.kind) {
    case "text":
      return textWorth(s, part.text, part.variants) - standingWorth(s, part.text) + peaceWorth(s, part.text);
    case "pay":
      return capitalWorth(s) * (part.to === s.me ? part.pc : part.from === s.me ? -part.pc : 0);
    case "lift":
      return part.by === s.me ? 1 : 5;
    case "order":
      return part.by === s.me ? (s.policy.prosecutes ? -6 : -10) : 5;
    case "promise":
      return promiseWorth(s, part.by === s.me, part.promise);
  }
}

/** A signed text calms the pair and makes measures less likely: worth something to whoever cares for either. */
function peaceWorth(s: Situation, text: string): number {
  if (s.view.public.texts[text]?.signed) return 0;
  const weight = (type: string) =>
    s.own.objectives.filter((o) => o.type === type).reduce((sum, o) => sum + o.weight * missing(o.attained), 0);
  return 0.15 * weight("dyad") + 0.1 * avoidWeight(s);
}

const missing = (attained: number | null): number => 1 - (attained ?? 0.5);
const avoidWeight = (s: Situation): number =>
  s.own.objectives.filter((o) => o.type === "avoid").reduce((sum, o) => sum + o.weight * (o.attained ?? 0), 0);

function promiseWorth(s: Situation, mine: boolean, kind: string): number {
  const wounded = Object.values(s.view.public.incidents).some((i) => i.target === s.me && i.stage !== "answered");
  switch (kind) {
    case "no-new-measures":
      return mine ? (wounded ? -2 : -0.5) : 1 + 0.25 * avoidWeight(s);
    case "no-operations":
      return mine ? (s.own.covert.access.some((a) => a.state === "held") ? -2 : -0.3) : wounded ? 3 : 1;
    case "no-claim":
      return mine ? (wounded ? -3 : -0.5) : 2;
    default:
      return mine ? -0.5 : 1;
  }
}
