import { entriesOf, valuesOf } from "../engine/order.ts";
import type { Msg } from "../engine/types.ts";
import { preference } from "./deals/composition.ts";
import { pressWord } from "./formulas/home.ts";
import type { SeatId } from "./ids.ts";
import { roundNow } from "./stability.ts";
import type { GameState, SeatState, TelegramState } from "./state.ts";
import type { World } from "./world.ts";

/** Each round the capital writes two lines: what it makes of the last round, how the press reads, and perhaps a trade. */
export function sendTelegrams(state: GameState, world: World): void {
  if (!world.scenario.switches.telegrams) return;
  for (const seat of world.seatIds) {
    const holder = state.seats[seat];
    if (!holder) continue;
    holder.telegrams.push({
      round: roundNow(state),
      tone: toneFor(state, seat, holder),
      press: pressLine(world, holder),
      offer: offerFor(state, world, seat),
      taken: false,
    });
  }
}

/** The capital reacts to what its delegation really did, the weightiest thing first. */
function toneFor(state: GameState, seat: SeatId, holder: SeatState): Msg {
  const last = roundNow(state) - 1;
  if (last === 0) return { key: "telegram.opening" };
  if (brokeItsWord(state, seat, last)) return { key: "telegram.brokenWord" };
  if (valuesOf(state.texts).some((t) => t.signed?.round === last && t.signed.parties.includes(seat)))
    return { key: "telegram.signed" };
  const measure = state.measures.find((m) => m.by === seat && m.round === last && m.response !== "R-05");
  if (measure?.verdict === "disproportionate") return { key: "telegram.tooFar" };
  if (measure) return { key: "telegram.acted" };
  if (state.claims.some((c) => c.by === seat && c.round === last)) return { key: "telegram.named" };
  if (state.measures.some((m) => m.target === seat && m.round === last)) return { key: "telegram.wasHit" };
  if (holder.acts.some((a) => a.round === last && a.type === "covert.use")) return { key: "telegram.covert" };
  return { key: holder.press >= 60 ? "telegram.silenceUnderPressure" : "telegram.silence" };
}

function brokeItsWord(state: GameState, seat: SeatId, round: number): boolean {
  const path = `seat/${seat}/cred`;
  return state.log.some((e) => e.round === round && e.path === path && e.cause.key === "cause.promise.broken");
}

function pressLine(world: World, holder: SeatState): Msg {
  if (holder.forcedHand) return { key: "telegram.press.forced" };
  return { key: `telegram.press.${pressWord(holder.press, world.params)}` };
}

/** A variant that another party can live with and that costs this seat most at home: the capital would soften it for a price. */
function offerFor(state: GameState, world: World, seat: SeatId): TelegramState["offer"] {
  const candidates = world.scenario.texts.flatMap((text) =>
    text.parties.includes(seat) && !state.texts[text.id]?.signed
      ? text.articles.flatMap((article) =>
          article.variants.flatMap((variant) => {
            const pref = preference(state, world, seat, text.id, article.id, variant.id);
            if (pref >= 0 || pref <= -3) return [];
            const wanted = entriesOf(state.texts[text.id]?.stances[article.id] ?? {}).some(
              ([other, stance]) => other !== seat && stance === variant.id,
            );
            return wanted ? [{ text: text.id, article: article.id, variant: variant.id, pref }] : [];
          }),
        )
      : [],
  );
  const best = candidates.toSorted((a, b) => a.pref - b.pref)[0];
  return best ? { text: best.text, article: best.article, variant: best.variant } : null;
}
