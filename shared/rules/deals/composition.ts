import { hash64 } from "../../engine/hash.ts";
import { canonical } from "../../engine/json.ts";
import { entriesOf } from "../../engine/order.ts";
import { homePrice } from "../formulas/home.ts";
import type { ArticleId, SeatId, TextId, VariantId } from "../ids.ts";
import type { GameState } from "../state.ts";
import type { World } from "../world.ts";

/** One wording of a whole text: a variant for each article that is not left out. */
export type Composition = Readonly<Record<ArticleId, VariantId>>;

/** The name by which two parties know that they hold the identical text. */
export const compositionHash = (text: TextId, variants: Composition): string => hash64(canonical({ text, variants }));

/** Every article named exists and has that variant, and at least one article is in. */
export function isComposition(world: World, text: TextId, variants: Composition): boolean {
  const entries = entriesOf(variants);
  return (
    entries.length > 0 && entries.every(([article, variant]) => world.variant(text, article, variant) !== undefined)
  );
}

/** A seat's preference for a variant (-3 to +3), as its present instructions have it. */
export function preference(
  state: GameState,
  world: World,
  seat: SeatId,
  text: TextId,
  article: ArticleId,
  variant: VariantId,
): number {
  const authored = world.variant(text, article, variant)?.prefs[seat] ?? 0;
  return Math.min(3, authored + (state.seats[seat]?.instructions[`${text}/${article}/${variant}`] ?? 0));
}

/** What signing a composition costs a seat at home, for variants that it has not paid for before. */
export function homePriceOf(
  state: GameState,
  world: World,
  seat: SeatId,
  text: TextId,
  variants: Composition,
): { press: number; pc: number } {
  const booked = state.texts[text]?.booked ?? [];
  let press = 0;
  let pc = 0;
  for (const [article, variant] of entriesOf(variants)) {
    if (booked.includes(homeKey(seat, article, variant))) continue;
    const price = homePrice(preference(state, world, seat, text, article, variant), world.params);
    press += price.press;
    pc += price.pc;
  }
  return { press, pc };
}

export const homeKey = (seat: SeatId, article: ArticleId, variant: VariantId): string =>
  `home/${seat}/${article}/${variant}`;

/** The identical text is signed already. */
export const isSigned = (state: GameState, text: TextId, variants: Composition): boolean =>
  state.texts[text]?.signed?.hash === compositionHash(text, variants);
