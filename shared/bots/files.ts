import type { EvidenceView } from "../rules/view.ts";
import type { Proposal } from "./move.ts";
import { knownIncidents, type Situation } from "./situation.ts";

/** How far a belief on record may lie from the files before it is written anew. */
const STALE = 0.05;
/** Sources that die when they are seen. */
const FRAGILE = new Set(["E-7", "E-8"]);

/** Gives away what helps: openly, or only where it clears itself of an accusation. */
export function* shareEvidence(s: Situation): Iterable<Proposal> {
  if (s.phase !== "consultation") return;
  for (const option of s.own.options.files) {
    if (option.type !== "evidence.share") continue;
    const item = s.own.files.evidence[String(option.fixed.item)];
    const to = String(option.fixed.to);
    if (item?.how !== "own" || item.status === "struck" || !isWorthSharing(s, item, to)) continue;
    const mode = FRAGILE.has(item.kind ?? "") ? "summary" : "full";
    yield { once: option.id, command: { type: "evidence.share", item: item.id, to, mode } };
  }
}

function isWorthSharing(s: Situation, item: EvidenceView, to: string): boolean {
  const incident = knownIncidents(s).find((i) => i.id === item.incident);
  if (!incident) return false;
  const culprit = incident.hypotheses.find((h) => h.id === item.pointsTo)?.state ?? null;
  const accusedFalsely = incident.claims.some(
    (c) => c.standing && c.accused === s.me && c.hypothesis !== item.pointsTo,
  );
  if (accusedFalsely) return s.policy.shares !== "never";
  if (s.policy.shares !== "openly") return false;
  if (culprit === s.me) return s.own.me.prosecuted.includes(incident.id);
  return culprit !== to || s.round > 1;
}

/** Writes down what it believes, once what it knows has changed. */
export function* recordBeliefs(s: Situation): Iterable<Proposal> {
  for (const a of Object.values(s.own.files.assessments)) {
    const q = a.posterior;
    const drift = Math.max(...Object.entries(q).map(([id, p]) => Math.abs(p - (a.belief?.[id] ?? -1))));
    if (drift < STALE) continue;
    yield { once: `belief:${a.incident}`, command: { type: "belief.record", incident: a.incident, q: { ...q } } };
  }
}
