import type { Proposal } from "./move.ts";
import { type Situation, suspectedOf } from "./situation.ts";

/** From this severity on an accused side asks for a day before anybody acts. */
const GRAVE = 40;

/** Pulls the brake on a grave new incident at another seat's for which it may be blamed: measures wait for a round. */
export function* invokeConsultation(s: Situation): Iterable<Proposal> {
  if (!s.policy.keepsContact || s.phase !== "consultation" || s.own.me.ap < 2) return;
  const grave = suspectedOf(s).filter((i) => i.since === s.round && i.sevStar >= GRAVE);
  for (const option of s.own.options.talks) {
    if (option.type !== "consultation.invoke" || !grave.some((i) => i.id === option.fixed.incident)) continue;
    const { incident, with: partner } = option.fixed;
    yield {
      once: option.id,
      command: { type: "consultation.invoke", incident: String(incident), with: String(partner) },
    };
  }
}

/** Takes the capital's trade where home is angry and the softened variant is one that it will have to swallow. */
export function* takeInstructions(s: Situation): Iterable<Proposal> {
  for (const option of s.own.options.home) {
    if (option.type !== "instructions.take") continue;
    const offer = s.own.telegrams.find((t) => t.round === option.fixed.round)?.offer;
    const own = s.own.deals.packages.filter((p) => p.by === s.me);
    const swallows = own.some((p) =>
      p.parts.some(
        (part) => part.kind === "text" && offer !== null && part.variants[offer?.article ?? ""] === offer?.variant,
      ),
    );
    if (!swallows || s.own.me.pressWord === "calm" || s.own.me.pc - s.own.me.pcReserved < 2) continue;
    yield { once: option.id, command: { type: "instructions.take", round: Number(option.fixed.round) } };
  }
}
