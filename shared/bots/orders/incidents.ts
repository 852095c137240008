import { atLeast, type ConfidenceClass } from "../../catalogue/wordings.ts";
import type { Option, PublicIncident } from "../../rules/view.ts";
import { textInEscrow } from "../answers.ts";
import { line } from "../say.ts";
import { dyadWith, knownIncidents, openWounds, type Situation } from "../situation.ts";
import { ordersOf, type Wish } from "./wish.ts";

const confidenceOn = (s: Situation, incident: string): ConfidenceClass =>
  s.own.files.assessments[incident]?.confidence ?? "insufficient";

/** What it does about incidents that have hit it. */
export function answerIncidents(s: Situation): Wish[] {
  if (s.policy.answers === "never") return [];
  const dealt = Object.keys(s.view.public.texts).some((text) => textInEscrow(s, text));
  if (s.policy.answers === "at-once") return openWounds(s).flatMap((i) => strike(s, i));
  if (dealt) return [];
  return [...pledges(s), ...openWounds(s).flatMap((i) => inBand(s, i)), ...indict(s)];
}

const purposeOf = (s: Situation, kind: "claim" | "measure"): Wish["texts"] =>
  s.policy.explains ? { purpose: line(s, `purpose.${kind}`) } : {};

/** A measure with its purpose and, from somebody who steps down again, what would end it. */
const taken = (s: Situation, option: Option, urge: number): Wish => ({
  option,
  urge,
  texts: purposeOf(s, "measure") ?? {},
  ...(s.policy.waysOut && option.fields.some((f) => f.name === "wayOut") && { fields: { wayOut: "pledge" } }),
});

const respondTo = (s: Situation, incident: string): Option[] =>
  ordersOf(s, "respond").filter((o) => o.fixed.incident === incident && o.fixed.measure !== "R-21");

/** The most that is not unlawful, at once, and a name on top. */
function strike(s: Situation, incident: PublicIncident): Wish[] {
  const done = s.others.some((other) =>
    dyadWith(s, other)?.measures.some((m) => m.by === s.me && m.incident === incident.id),
  );
  const strongest = respondTo(s, incident.id)
    .filter((o) => o.legality?.lamp !== "unlawful" && o.cost.pc <= s.own.me.pc)
    .toSorted((a, b) => (b.band?.force ?? 0) - (a.band?.force ?? 0))[0];
  const measure = done || !strongest ? [] : [taken(s, strongest, 100)];
  return [...measure, ...nameCulprit(s, incident, 90, 3)];
}

/** Names whom the evidence points to, once it is sure enough. Only what touches a norm is worth a name in public. */
function nameCulprit(s: Situation, incident: PublicIncident, urge: number, wording: number): Wish[] {
  const { names } = s.policy;
  const confidence = confidenceOn(s, incident.id);
  const leading = s.own.files.assessments[incident.id]?.leading;
  const named = incident.claims.some((c) => c.by === s.me && c.standing);
  if (names === null || named || !atLeast(confidence, names)) return [];
  const option = ordersOf(s, "claim").find((o) => o.fixed.incident === incident.id && o.fixed.hypothesis === leading);
  const field = option?.fields.find((f) => f.name === "wording");
  if (!option || field?.kind !== "choice") return [];
  const words = field.choices.map((c) => Number(c.value)).filter((w) => w <= wording);
  const strongest = Math.max(...words);
  if (words.length === 0) return [];
  return [{ option, urge, fields: { wording: strongest, confidence }, texts: purposeOf(s, "claim") ?? {} }];
}

/** Keeps its red lines: the pledged measure, on an incident that crosses one. */
function pledges(s: Situation): Wish[] {
  if (hasPromisedCalm(s) || !s.policy.keepsRedLines) return [];
  return (s.view.public.seats[s.me]?.redLines ?? []).flatMap((redLine) =>
    openWounds(s)
      .filter((i) => i.norm === redLine.norm && i.sevStar >= redLine.threshold)
      .filter((i) => atLeast(confidenceOn(s, i.id), redLine.confidence))
      .flatMap((i) => respondTo(s, i.id).filter((o) => o.fixed.measure === redLine.pledge))
      .map((option) => taken(s, option, 95)),
  );
}

const hasPromisedCalm = (s: Situation): boolean =>
  s.own.deals.promises.some((p) => p.by === s.me && p.kind === "no-new-measures" && p.state === "standing");

/** Asks quietly, names when sure, answers in proportion; where it can't be sure in time it speaks without a name. */
function inBand(s: Situation, incident: PublicIncident): Wish[] {
  if (hasPromisedCalm(s)) return [];
  const options = respondTo(s, incident.id);
  const measure = (id: string, urge: number): Wish[] =>
    options.filter((o) => o.fixed.measure === id).map((option) => taken(s, option, urge));
  if (incident.norm === null) return incident.waited > 0 ? [] : measure(s.policy.keepsRedLines ? "R-01" : "R-03", 30);
  const loud = [...nameCulprit(s, incident, 70, confidenceOn(s, incident.id) === "high" ? 3 : 2), ...firm(s, incident)];
  if (loud.length > 0) return loud;
  if (s.round === incident.since) return measure("R-01", 30);
  const signed = Object.values(s.view.public.texts).some((t) => t.signed);
  if (signed && !s.policy.keepsRedLines) return tolerate(s, incident);
  return incident.waited >= 2 ? measure("R-03", 60) : [];
}

/** Something done for the second time gets more than words: the most that is lawful, in proportion, and below sanctions. */
function firm(s: Situation, incident: PublicIncident): Wish[] {
  const again = knownIncidents(s).some(
    (i) => i.target === s.me && i.norm === incident.norm && i.since < incident.since && i.id !== incident.id,
  );
  if (!again || !atLeast(confidenceOn(s, incident.id), "moderate")) return [];
  const best = respondTo(s, incident.id)
    .filter((o) => o.legality?.lamp === "lawful" && o.band?.verdict === "fits" && o.effect === "felt")
    .toSorted((a, b) => (b.band?.force ?? 0) - (a.band?.force ?? 0))[0];
  return best ? [taken(s, best, 68)] : [];
}

/** Persons before a court, where a name in public has brought nothing: for those who do not let go. */
function indict(s: Situation): Wish[] {
  const settled = Object.values(s.view.public.texts).some((t) => t.signed);
  if (settled || hasPromisedCalm(s) || s.trait("nerve") < 0.5) return [];
  return knownIncidents(s)
    .filter((i) => i.target === s.me && i.claims.some((c) => c.by === s.me && c.standing && c.round < s.round))
    .filter((i) => atLeast(confidenceOn(s, i.id), "moderate"))
    .flatMap((i) => respondTo(s, i.id).filter((o) => o.fixed.measure === "R-07" && o.band?.verdict === "fits"))
    .map((option) => taken(s, option, 50));
}

/** Lets it pass in silence, for the sake of what was signed. */
const tolerate = (s: Situation, incident: PublicIncident): Wish[] =>
  ordersOf(s, "respond")
    .filter((o) => o.fixed.measure === "R-21" && o.fixed.incident === incident.id)
    .map((option) => ({ option, urge: 20 }));

/** Looks for more where its own wounds are not understood well enough. */
export function findOut(s: Situation): Wish[] {
  if (s.policy.answers !== "in-band") return [];
  const wounds = new Map(openWounds(s).map((i) => [i.id, i]));
  const looking = ordersOf(s, "investigate").flatMap((option): Wish[] => {
    const incident = wounds.get(String(option.fixed.incident));
    return incident && incident.norm !== null && confidenceOn(s, incident.id) !== "high" ? [{ option, urge: 65 }] : [];
  });
  const checking = ordersOf(s, "verify")
    .filter((o) => wounds.has(s.own.files.evidence[String(o.fixed.item)]?.incident ?? ""))
    .map((option): Wish => ({ option, urge: 10 }));
  return [...looking, ...checking.slice(0, 1)];
}
