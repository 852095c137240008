import { type Refusal, refuse } from "../../engine/types.ts";
import type { SeatTurn } from "../act.ts";
import type { SeatId } from "../ids.ts";
import { roundNow } from "../stability.ts";
import type { EvidenceState, GameState } from "../state.ts";
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
  if (kind === "norm") return state.norms[what] !== undefined;
  const item = kind === "evidence" ? state.evidence[what] : undefined;
  return item !== undefined && (item.released !== null || isShared(item, readers));
}

/**
 * The writer (the first of the readers) holds it and every other reader had it from the writer or gave it to it:
 * to quote it to anybody else would share it by the back door, or tell who else has it.
 */
function isShared(item: EvidenceState, [writer = "", ...others]: readonly SeatId[]): boolean {
  const passed = (from: SeatId, to: SeatId): boolean => item.sharedBy.includes(`${from}>${to}`);
  return writer in item.holders && others.every((other) => passed(writer, other) || passed(other, writer));
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
