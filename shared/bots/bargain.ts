import type { PackageView, PublicText } from "../rules/view.ts";
import { guessOthers, textPart } from "./guess.ts";
import { freePc, type Situation } from "./situation.ts";
import { bestWorth, homePc, packageWorth, standingWorth, type Variants, variantWorth } from "./worth.ts";

/** Points by which a bot's own last offer softens with each phase that passes over it. */
const SOFTENS = 5;
/** What each article left as it was in the last offer counts for, so that nobody moves to and fro. */
const STEADY = 0.15;
/** How far two players of the same policy may lie apart in what they ask for, as a share. */
const SPREAD = 0.16;

/** Texts that this seat is asked to sign and that are open for signature. */
export const openTexts = (s: Situation): PublicText[] =>
  Object.values(s.view.public.texts).filter((t) => t.parties.includes(s.me) && s.round >= t.signFrom);

/** What a text should be worth to this seat by now, and below what it never goes, in points of its objectives. */
export function aspiration(s: Situation, text: PublicText): { readonly asks: number; readonly floor: number } {
  const none = standingWorth(s, text.id);
  const span = Math.max(0, bestWorth(s, text.id) - none);
  const { opens, ends, patience, floor } = s.policy.bargain;
  const perRound = s.talks.all / s.rounds;
  const first = (text.signFrom - 1) * perRound;
  const t = Math.min(1, Math.max(0, (s.talks.over - first) / Math.max(1, s.talks.all - 1 - first)));
  const greed = (s.trait("greed") - 0.5) * SPREAD;
  const share = Math.min(1, opens - (opens - ends) * t ** patience + greed);
  return { asks: none + span * share, floor: none + span * floor };
}

/** Least worth, as a change against leaving things as they are, at which this seat takes a package with this text. */
export function leastAcceptable(s: Situation, text: PublicText): number {
  const none = standingWorth(s, text.id);
  const { asks, floor } = aspiration(s, text);
  const last = ownOffers(s, text.id).at(-1);
  const wanted = last ? packageWorth(s, last.parts) : asks - none;
  const since = last ? (s.round - last.round) * (s.talks.all / s.rounds) + 1 : 0;
  return Math.max(floor - none, Math.min(wanted, asks - none) - SOFTENS * since);
}

export const ownOffers = (s: Situation, text: string): PackageView[] =>
  s.own.deals.packages.filter((p) => p.by === s.me && textPart(p, text).length > 0);

interface Candidate {
  readonly variants: Variants;
  /** What it is worth to this seat, and how much the others seem to like it. */
  readonly worth: number;
  readonly liked: number;
}

/** The text to offer next: the one that seems to please the others most among those that are good enough for oneself. */
export function nextText(s: Situation, text: PublicText): Variants | null {
  const { asks, floor } = aspiration(s, text);
  const before = ownOffers(s, text.id).flatMap((p) => textPart(p, text.id));
  const tried = new Set(before.map(nameOf));
  const all = candidates(s, text, before.at(-1) ?? {});
  const good = all.filter((c) => c.worth >= asks).toSorted((a, b) => b.liked - a.liked || b.worth - a.worth);
  const rest = all
    .filter((c) => c.worth >= floor && c.worth < asks)
    .toSorted((a, b) => b.worth - a.worth || b.liked - a.liked);
  const isPayable = (variants: Variants): boolean => homePc(s, text.id, variants) <= freePc(s);
  return [...good, ...rest].find((c) => !tried.has(nameOf(c.variants)) && isPayable(c.variants))?.variants ?? null;
}

/** Every text that names a variant of each article. Articles that all would leave out are left out. */
function candidates(s: Situation, text: PublicText, lastOffer: Variants): Candidate[] {
  const guess = guessOthers(s, text);
  let list: Candidate[] = [{ variants: {}, worth: 0, liked: 0 }];
  for (const { id, agreed, variants } of text.articles) {
    if (agreed === "omit") continue;
    const scored = variants.map((v) => ({
      id: v.id,
      worth: variantWorth(s, text.id, id, v.id),
      liked: guess(id, v.id) + (lastOffer[id] === v.id ? STEADY : 0),
    }));
    list = list.flatMap((c) =>
      scored.map((v) => ({
        variants: { ...c.variants, [id]: v.id },
        worth: c.worth + v.worth,
        liked: c.liked + v.liked,
      })),
    );
  }
  return list.filter((c) => Object.keys(c.variants).length > 0);
}

export const nameOf = (variants: Variants): string =>
  Object.entries(variants)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([article, variant]) => `${article}-${variant}`)
    .join(" ");

/** The article on which a text is furthest from what this seat would like, and what it would like there. */
export function sorest(
  s: Situation,
  text: PublicText,
  variants: Variants,
): { readonly article: string; readonly theirs: string; readonly mine: string; readonly loss: number } | null {
  const gaps = text.articles.flatMap((a) => {
    const theirs = variants[a.id];
    const best = a.variants.toSorted((x, y) => worth(s, text, a.id, y.id) - worth(s, text, a.id, x.id))[0];
    if (!theirs || !best || best.id === theirs) return [];
    return [
      {
        article: a.id,
        theirs: `${a.id}-${theirs}`,
        mine: `${a.id}-${best.id}`,
        loss: worth(s, text, a.id, best.id) - worth(s, text, a.id, theirs),
      },
    ];
  });
  return gaps.toSorted((a, b) => b.loss - a.loss)[0] ?? null;
}

const worth = (s: Situation, text: PublicText, article: string, variant: string): number =>
  variantWorth(s, text.id, article, variant);
