/** A live reference in a message, as it travels: `article:ju/1`, `variant:ju/1/A`, `norm:N-ip`, `evidence:e11`. */
export type Quote =
  | { readonly kind: "article"; readonly text: string; readonly article: string; readonly variant: string | null }
  | { readonly kind: "evidence"; readonly item: string }
  | { readonly kind: "norm"; readonly norm: string }
  | { readonly kind: "other"; readonly id: string };

export function readQuote(quote: string): Quote {
  const colon = quote.indexOf(":");
  const kind = colon < 0 ? "" : quote.slice(0, colon);
  const what = quote.slice(colon + 1);
  if (kind === "evidence") return { kind, item: what };
  if (kind === "norm") return { kind, norm: what };
  const [text, article, variant] = what.split("/");
  const isText = kind === "article" || kind === "variant";
  if (isText && text !== undefined && article !== undefined) {
    return { kind: "article", text, article, variant: variant ?? null };
  }
  return { kind: "other", id: quote };
}
