import type { Option, PackageView } from "../rules/view.ts";
import { leastAcceptable, openTexts, sorest } from "./bargain.ts";
import { textPart } from "./guess.ts";
import type { Proposal } from "./move.ts";
import { line } from "./say.ts";
import { dyadWith, type Situation } from "./situation.ts";
import { packageWorth } from "./worth.ts";

/** A package that falls short by no more points than this is called close. */
const NEAR = 6;

const optionsOf = (s: Situation, group: "talks" | "deals", type: string): readonly Option[] =>
  s.own.options[group].filter((o) => o.type === type);

/** Answers every package within the phase, with a reason in plain words. */
export function* answerPackages(s: Situation): Iterable<Proposal> {
  for (const option of optionsOf(s, "deals", "package.answer")) {
    const pack = s.own.deals.packages.find((p) => p.id === option.fixed.package);
    if (!pack) continue;
    const { accept, reason } = judge(s, pack);
    yield {
      once: `answer:${pack.id}`,
      command: { type: "package.answer", package: pack.id, hash: pack.hash, accept },
      texts: { reason },
    };
  }
}

/** Whether a package is worth more to this seat than what it would still ask for itself. */
export function judge(s: Situation, pack: PackageView): { readonly accept: boolean; readonly reason: string } {
  const worth = packageWorth(s, pack.parts);
  const text = openTexts(s).find((t) => textPart(pack, t.id).length > 0);
  if (text && textInEscrow(s, text.id)) return { accept: false, reason: line(s, "decline.agreed") };
  const least = text ? leastAcceptable(s, text) : 0;
  if (pack.acceptable && worth > least) return { accept: true, reason: line(s, text ? "accept.text" : "accept.deal") };
  const variants = text ? textPart(pack, text.id)[0] : undefined;
  const sore = text && variants ? sorest(s, text, variants) : null;
  if (!sore) return { accept: false, reason: line(s, pack.acceptable ? "decline.price" : "decline.cannot") };
  const near = worth > least - NEAR;
  return { accept: false, reason: line(s, near ? "decline.near" : "decline.far", sore) };
}

/** A package with this text that all have taken already. */
export const textInEscrow = (s: Situation, text: string): PackageView | undefined =>
  s.own.deals.packages.find((p) => p.state === "escrow" && textPart(p, text).length > 0);

export function* answerMeetings(s: Situation): Iterable<Proposal> {
  for (const option of optionsOf(s, "talks", "meeting.answer")) {
    const canPay = s.own.me.ap >= 2;
    yield {
      once: option.id,
      command: {
        type: "meeting.answer",
        meeting: String(option.fixed.meeting),
        accept: s.policy.keepsContact && canPay,
      },
    };
  }
}

/** A promise of another seat costs nothing to take. */
export function* answerPromises(s: Situation): Iterable<Proposal> {
  for (const option of optionsOf(s, "deals", "promise.answer")) {
    yield {
      once: option.id,
      command: { type: "promise.answer", promise: String(option.fixed.promise), accept: true },
    };
  }
}

/** A way out is taken by whoever takes ways out, and by anybody whom it rids of a measure. */
export function* answerWaysOut(s: Situation): Iterable<Proposal> {
  for (const option of optionsOf(s, "deals", "offramp.answer")) {
    const way = s.own.deals.offRamps.find((o) => o.id === option.fixed.offRamp);
    if (!way) continue;
    const against = dyadWith(s, way.by)?.measures.some((m) => m.id === way.measure && m.target === s.me) ?? false;
    yield {
      once: option.id,
      command: { type: "offramp.answer", offRamp: way.id, accept: s.policy.waysOut || against },
    };
  }
}
