import type { Option } from "../../rules/view.ts";
import { textInEscrow } from "../answers.ts";
import { leastAcceptable, nameOf, openTexts } from "../bargain.ts";
import { textPart } from "../guess.ts";
import type { Situation } from "../situation.ts";
import { packageWorth, type Variants } from "../worth.ts";
import { ordersOf, type Wish } from "./wish.ts";

/** Signs the best text on the table that is good enough. It costs nothing unless the others sign the same. */
export function signText(s: Situation): Wish[] {
  return openTexts(s).flatMap((text): Wish[] => {
    if (text.signed || textInEscrow(s, text.id)) return [];
    const least = leastAcceptable(s, text);
    const worth = (variants: Variants): number => packageWorth(s, [{ kind: "text", text: text.id, variants }]);
    const best = ordersOf(s, "text.sign")
      .filter((o) => o.fixed.text === text.id && isMeant(s, text.id, o))
      .map((option) => ({ option, worth: worth(option.fixed.variants as Variants) }))
      .filter((each) => each.worth >= least)
      .toSorted((a, b) => rank(b.option.notes) - rank(a.option.notes) || b.worth - a.worth)[0];
    return best ? [{ option: best.option, urge: 99 }] : [];
  });
}

/** A text that all can live with, or one that another side has offered: one's own wishes are not signed alone. */
function isMeant(s: Situation, text: string, option: Option): boolean {
  if (rank(option.notes) > 0) return true;
  const name = nameOf(option.fixed.variants as Variants);
  return s.own.deals.packages.some((p) => p.by !== s.me && textPart(p, text).some((v) => nameOf(v) === name));
}

/** What all have said that they can live with comes before what somebody has only proposed. */
const rank = (notes: readonly { readonly key: string }[] | undefined): number =>
  (notes ?? []).some((n) => n.key === "note.sign.agreed") ? 1 : 0;
