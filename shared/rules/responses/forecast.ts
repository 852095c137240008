import { isResponseId, RESPONSES } from "../../catalogue/responses.ts";
import type { Msg } from "../../engine/types.ts";
import { misperception } from "../formulas/channels.ts";
import { band, proportion } from "../formulas/proportionality.ts";
import { dyadId, type SeatId } from "../ids.ts";
import type { Option, PublicIncident, View } from "../view.ts";
import type { World } from "../world.ts";

/** The proportionality band of an incident with a force on it. */
export function bandOf(world: World, force: number, incident: PublicIncident): NonNullable<Option["band"]> {
  const { low, high } = band(incident.sevStar, world.params);
  const { verdict } = proportion(force, incident.sevStar, world.params);
  return { force, severity: incident.sevStar, from: Math.max(0, low), to: Math.min(100, high), verdict };
}

/** Is it lawful, as far as its author can tell? Retorsion and words always are; rash blame breaches norm (b). */
export function legalityOf(
  view: View,
  world: World,
  response: string,
  incident: PublicIncident,
): NonNullable<Option["legality"]> {
  const why: Msg[] = [];
  if (!isResponseId(response)) return { lamp: "lawful", why };
  const { nature, force } = RESPONSES[response];
  why.push({ key: `legal.${nature}` });
  const confidence = view.seat?.files.assessments[incident.id]?.confidence ?? "insufficient";
  const rash = (response === "R-05" || force >= 45) && (confidence === "insufficient" || confidence === "low");
  if (rash) why.push({ key: "legal.rash" });
  const { verdict } = proportion(force, incident.sevStar, world.params);
  if (verdict === "disproportionate") why.push({ key: "legal.disproportionate" });
  return { lamp: rash || verdict === "disproportionate" ? "contested" : "lawful", why };
}

/** How the other side may read a measure that is taken now without a stated purpose. */
export function readingOf(view: View, world: World, target: SeatId | null, incident: PublicIncident): Msg {
  if (target === null || !view.seat) return { key: "reading.none" };
  const dyad = view.public.dyads[dyadId(view.seat.me.seat, target)];
  const hotline = dyad?.cbms.includes("hotline.establish") ?? false;
  const chance = misperception(
    {
      fast: incident.waited === 0,
      informal: false,
      ambiguous: true,
      hotline: null,
      activeCbms: dyad?.cbms.length ?? 0,
      trust: trustGuess(view, target),
      automatism: false,
    },
    world.params,
  ).value;
  const word = chance >= 0.4 ? "likely-misread" : chance >= 0.2 ? "may-be-misread" : "clear";
  return { key: `reading.${word}`, args: { hotline: hotline ? 1 : 0 } };
}

/** What one can guess of the other side's trust from its word. */
function trustGuess(view: View, target: SeatId): number {
  const words = { hostile: 15, wary: 35, neutral: 50, friendly: 65, close: 85 } as const;
  const word = view.seat?.relations[target]?.trustsYou;
  return word ? words[word] : 50;
}
