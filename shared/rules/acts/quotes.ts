import { type Refusal, refuse } from "../../engine/types.ts";
import type { SeatTurn } from "../act.ts";
import type { SeatId } from "../ids.ts";
import { roundNow } from "../stability.ts";
import type { GameState } from "../state.ts";
import type { World } from "../world.ts";

/** Live references in a message: `article:ju/1`, `variant:ju/1/A`, `norm:N-ip`, `evidence:e11`. */
export function quoteProblem(
  { state, world, seat }: SeatTurn,
  quotes: readonly string[],
  to: readonly SeatId[],
): Refusal | null {
  for (const quote of quotes)
    if (!exists(state, world, quote, [seat, ...to])) return refuse("unknown-thing", { quote });
  return null;
}

function exists(state: GameState, world: World, quote: string, readers: readonly SeatId[]): boolean {
  const [kind, what = ""] = quote.split(":");
  const [text = "", article = "", variant = ""] = what.split("/");
  if (kind === "article") return world.article(text, article) !== undefined;
  if (kind === "variant") return world.variant(text, article, variant) !== undefined;
  if (kind === "norm") return what in state.norms;
  // Quoting an item to somebody who does not have it would share it by the back door.
  const item = kind === "evidence" ? state.evidence[what] : undefined;
  return item !== undefined && (item.released !== null || readers.every((seat) => seat in item.holders));
}

/** A norm that is quoted by reference stays in use. */
export function useQuotes(state: GameState, world: World, quotes: readonly string[]): void {
  for (const quote of quotes) {
    const [kind, what = ""] = quote.split(":");
    const [text = "", article = "", variant = ""] = what.split("/");
    const norms =
      kind === "norm" ? [what] : kind === "variant" ? (world.variant(text, article, variant)?.adopts ?? []) : [];
    for (const id of norms) {
      const norm = state.norms[id];
      if (norm) norm.usedInRound = roundNow(state);
    }
  }
}
