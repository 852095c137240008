import type { MandateSlice, PartsOffer, PublicArticle, PublicText } from "../../../shared/rules/view.ts";

/** For every article the variant that is proposed, or `omit`. */
export type Composition = Readonly<Record<string, string>>;
export const OMIT = "omit";

export function mandateKey(text: string, article: string, variant: string): string {
  return `${text}/${article}/${variant}`;
}

/** What a seat has said it can live with: a variant, `omit`, or null where it has said nothing. */
export function stanceOf(article: PublicArticle, seat: string): string | null {
  if (article.omitSupporters.includes(seat)) return OMIT;
  return article.variants.find((variant) => variant.supporters.includes(seat))?.id ?? null;
}

/**
 * The composition with which a package opens: what is agreed; else what all parties can live with; else what the
 * author has said; else the variant that its own mandate likes best.
 */
export function openingComposition(text: PublicText, mandate: MandateSlice, seat: string): Composition {
  return Object.fromEntries(text.articles.map((article) => [article.id, openingVariant(text, article, mandate, seat)]));
}

function openingVariant(text: PublicText, article: PublicArticle, mandate: MandateSlice, seat: string): string {
  if (article.agreed !== null) return article.agreed;
  const common = article.variants.find((variant) => text.parties.every((party) => variant.supporters.includes(party)));
  if (common !== undefined) return common.id;
  return stanceOf(article, seat) ?? ownBest(text, article, mandate) ?? OMIT;
}

/** The variant that serves the own objectives most; where they are silent, the one the capital prefers. */
export function ownBest(text: PublicText, article: PublicArticle, mandate: MandateSlice): string | null {
  const rated = article.variants.map((variant) => {
    const entry = mandate[mandateKey(text.id, article.id, variant.id)];
    return { id: variant.id, points: entry?.points ?? 0, pref: entry?.pref ?? 0 };
  });
  rated.sort((a, b) => b.points - a.points || b.pref - a.pref);
  return rated[0]?.id ?? null;
}

/** Only what may be offered, and without what is left out: the way a package part says it. */
export function variantsOf(composition: Composition, offer: PartsOffer, text: string): Record<string, string> {
  const articles = offer.texts.find((offered) => offered.id === text)?.articles ?? [];
  const chosen = articles.flatMap((article) => {
    const variant = composition[article.id];
    return variant !== undefined && variant !== OMIT && article.variants.includes(variant)
      ? [[article.id, variant] as const]
      : [];
  });
  return Object.fromEntries(chosen);
}

export interface Price {
  readonly press: number;
  readonly pc: number;
}

/** What a composition costs its signatory at home. */
export function homePrice(text: string, variants: Readonly<Record<string, string>>, mandate: MandateSlice): Price {
  return Object.entries(variants).reduce<Price>(
    (sum, [article, variant]) => {
      const entry = mandate[mandateKey(text, article, variant)];
      return { press: sum.press + (entry?.press ?? 0), pc: sum.pc + (entry?.pc ?? 0) };
    },
    { press: 0, pc: 0 },
  );
}

export interface ArticleCounts {
  readonly agreed: number;
  readonly bracketed: number;
  readonly notOpened: number;
}

export function countStates(articles: readonly PublicArticle[]): ArticleCounts {
  const count = (...states: readonly PublicArticle["state"][]): number =>
    articles.filter((article) => states.includes(article.state)).length;
  return {
    agreed: count("agreed", "left-out", "signed"),
    bracketed: count("bracketed"),
    notOpened: count("not-opened"),
  };
}
