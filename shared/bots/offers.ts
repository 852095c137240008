import type { PackageView, PartsOffer } from "../rules/view.ts";
import { textInEscrow } from "./answers.ts";
import { nameOf, nextText, openTexts, ownOffers } from "./bargain.ts";
import type { Proposal } from "./move.ts";
import { line } from "./say.ts";
import { dyadWith, freePc, likelihoodOf, openWounds, type Situation, suspectedOf } from "./situation.ts";
import { homePc } from "./worth.ts";

type Part = PackageView["parts"][number];

/** Offers a whole text as a package: first in the consultation, a softer one while the text is drafted. */
export function* offerText(s: Situation): Iterable<Proposal> {
  if (s.phase === "briefing") return;
  for (const text of openTexts(s)) {
    if (text.signed || textInEscrow(s, text.id)) continue;
    const own = ownOffers(s, text.id);
    const allowed = s.phase === "consultation" ? 1 : s.policy.bargain.offersPerRound;
    const open = own.some((p) => p.state === "open");
    if (open || own.filter((p) => p.round === s.round).length >= allowed) continue;
    const variants = nextText(s, text);
    const to = text.parties.filter((p) => p !== s.me);
    const of = partsOffer(s, to);
    if (!variants || !of) continue;
    const last = s.round === s.rounds && s.phase === "drafting";
    const key = own.length === 0 ? "offer.first" : last ? "offer.last" : "offer.next";
    const parts: Part[] = [
      { kind: "text", text: text.id, variants },
      ...extras(s, of, to, own.length, homePc(s, text.id, variants)),
    ];
    yield {
      once: `offer:${text.id}`,
      command: { type: "package.offer", to, parts },
      texts: { rationale: line(s, key, { list: nameOf(variants) }) },
    };
  }
}

/** What is tied to the text: ends of measures on both sides, and at first the arrests that one would like to see. */
function extras(s: Situation, of: PartsOffer, to: readonly string[], offersSoFar: number, priceAtHome: number): Part[] {
  const lifts = of.lift
    .filter((l) => l.by !== s.me || s.policy.waysOut)
    .map((l): Part => ({ kind: "lift", by: l.by, measure: l.measure }));
  const arrests = of.orders
    .filter((o) => o.by !== s.me && offersSoFar < 2 && openWounds(s).length > 0)
    .slice(0, 1)
    .map((o): Part => ({ kind: "order", by: o.by, order: o.order }));
  const quiet = [s.me, ...to]
    .filter((by) => s.policy.promises && !hasPromised(s, by))
    .map((by): Part => ({ kind: "promise", by, promise: "no-operations", until: s.rounds }));
  const sweetener =
    offersSoFar > 2 && s.round < s.rounds && freePc(s) > 3 && freePc(s) > priceAtHome && to[0] !== undefined;
  const pay: Part[] = sweetener ? [{ kind: "pay", from: s.me, to: to[0] as string, pc: 1 }] : [];
  return [...lifts, ...arrests, ...quiet, ...pay];
}

const hasPromised = (s: Situation, by: string): boolean =>
  s.own.deals.promises.some((p) => p.by === by && p.kind === "no-operations" && p.state === "standing");

function partsOffer(s: Situation, to: readonly string[]): PartsOffer | null {
  const option = s.own.options.deals.find(
    (o) => o.type === "package.offer" && to.every((t) => partners(o.fixed).includes(t)),
  );
  const field = option?.fields.find((f) => f.kind === "parts");
  return field?.kind === "parts" ? field.of : null;
}

const partners = (fixed: Readonly<Record<string, unknown>>): unknown[] => (Array.isArray(fixed.to) ? fixed.to : []);

/** Arrests at home against calm: offered once, by whoever thinks that its own people did it. */
export function* offerArrests(s: Situation): Iterable<Proposal> {
  if (!s.policy.prosecutes || s.phase !== "consultation" || freePc(s) < 2) return;
  for (const incident of suspectedOf(s)) {
    const other = incident.target;
    const order = partsOffer(s, [other])?.orders.find((o) => o.by === s.me && o.order === `prosecute:${incident.id}`);
    const before = s.own.deals.packages.some((p) => p.parts.some((x) => x.kind === "order" && x.by === s.me));
    if (!order || before || s.own.me.prosecuted.includes(incident.id) || likelihoodOf(s, incident, s.me) < 0.55)
      continue;
    const parts: Part[] = [
      { kind: "order", by: s.me, order: order.order },
      { kind: "promise", by: other, promise: "no-new-measures", until: s.rounds },
    ];
    yield {
      once: `arrests:${incident.id}`,
      command: { type: "package.offer", to: [other], parts },
      texts: { rationale: line(s, "offer.prosecution") },
    };
  }
}

/** Remedies to ask for, or to offer, in their order. What was declined is not offered again. */
const ASKS = ["pledge", "joint-inquiry"] as const;
const OFFERS = ["joint-inquiry", "pledge", "compensation"] as const;

function nextRemedy(s: Situation, measure: string, mine: boolean): string | null {
  const tried = s.own.deals.offRamps.filter((o) => o.by === s.me && o.measure === measure).map((o) => o.remedy);
  return (mine ? ASKS : OFFERS).find((remedy) => !tried.includes(remedy)) ?? null;
}

/** Takes back an open offer once another text is agreed. */
export function* withdrawOvertaken(s: Situation): Iterable<Proposal> {
  for (const pack of s.own.deals.packages) {
    const texts = pack.parts.flatMap((p) => (p.kind === "text" ? [p.text] : []));
    if (pack.by !== s.me || pack.state !== "open" || !texts.some((t) => textInEscrow(s, t))) continue;
    yield { once: `withdraw:${pack.id}`, command: { type: "package.withdraw", package: pack.id } };
  }
}

/** Offers a way out of every measure that stands in the pair, on either side. */
export function* offerWaysOut(s: Situation): Iterable<Proposal> {
  if (!s.policy.waysOut || s.phase === "briefing") return;
  for (const option of s.own.options.deals) {
    if (option.type !== "offramp.offer") continue;
    const measure = s.others
      .flatMap((other) => dyadWith(s, other)?.measures ?? [])
      .find((m) => m.id === option.fixed.measure);
    if (!measure || measure.round >= s.round) continue;
    const remedy = nextRemedy(s, measure.id, measure.by === s.me);
    if (remedy === null) continue;
    yield { once: option.id, command: { type: "offramp.offer", measure: measure.id, remedy } };
  }
}
