import type { PackageView, PublicText } from "../rules/view.ts";
import type { Situation } from "./situation.ts";
import { type Variants, variantWorth } from "./worth.ts";

/** What hardly matters to us is seldom what they fight for: a guess. The least that any article is taken to matter. */
const SIDE_ISSUE = 0.12;
/** How far hunches about an article may lead one player of a policy away from another, as a share. */
const HUNCH = 1.3;

/** How much the other seats seem to like a variant of an article, weighed by how much that article seems to matter to them. */
export type Guess = (article: string, variant: string) => number;

/** Infers the other sides' wishes for a text from their public stances and from what they have offered and declined. */
export function guessOthers(s: Situation, text: PublicText): Guess {
  const offers = s.own.deals.packages.filter((p) => p.by !== s.me);
  const likes = new Map<string, number>();
  const cares = new Map<string, number>();
  for (const article of text.articles) {
    const offered = offers.flatMap((p) => textPart(p, text.id)).map((v) => v[article.id]);
    const hunch = 1 + HUNCH * (s.trait(`hunch/${text.id}/${article.id}`) - 0.5);
    cares.set(article.id, hunch * stakesIn(s, text, article) * insistence(article, offered, s.me));
    for (const v of article.variants) {
      likes.set(`${article.id}/${v.id}`, liking(s, text.id, article, v, offered));
    }
  }
  return (article, variant) => (cares.get(article) ?? 1) * (likes.get(`${article}/${variant}`) ?? 0);
}

/** How much an article divides us, against the one that divides us most (0-1): probably they see it alike. */
function stakesIn(s: Situation, text: PublicText, article: Article): number {
  const spans = text.articles.map((a) => spanOf(s, text.id, a));
  return Math.max(SIDE_ISSUE, spanOf(s, text.id, article) / Math.max(1, ...spans));
}

function spanOf(s: Situation, text: string, article: Article): number {
  const worths = article.variants.map((v) => variantWorth(s, text, article.id, v.id));
  return Math.max(...worths) - Math.min(...worths);
}

export const textPart = (pack: PackageView, text: string): Variants[] =>
  pack.parts.flatMap((part) => (part.kind === "text" && part.text === text ? [part.variants] : []));

type Article = PublicText["articles"][number];

function liking(
  s: Situation,
  text: string,
  article: Article,
  variant: Article["variants"][number],
  offered: readonly (string | undefined)[],
): number {
  const theirs = article.variants.find((v) => v.supporters.some((seat) => seat !== s.me));
  if (theirs?.id === variant.id) return 1;
  const last = offered.lastIndexOf(variant.id);
  if (last >= 0) return last === offered.length - 1 ? 0.9 : 0.7;
  const prior = rivalPrior(s, text, article, variant.id);
  return theirs ? prior * 0.9 : prior;
}

/** Before anything is known: what costs us most may please them most, and a middle variant may do for both. */
function rivalPrior(s: Situation, text: string, article: Article, variant: string): number {
  const worths = article.variants.map((v) => variantWorth(s, text, article.id, v.id));
  const lo = Math.min(...worths);
  const span = Math.max(...worths) - lo;
  if (span === 0) return 0.5;
  const costs = 1 - (variantWorth(s, text, article.id, variant) - lo) / span;
  return 0.15 + 0.7 * Math.sqrt(costs);
}

/** Somebody who never offered anything but its own favourite cares more for that article. */
function insistence(article: Article, offered: readonly (string | undefined)[], me: string): number {
  const theirs = article.variants.find((v) => v.supporters.some((seat) => seat !== me))?.id;
  if (!theirs || offered.length === 0) return 1;
  return offered.every((v) => v === theirs) ? 1.3 : 0.8;
}
