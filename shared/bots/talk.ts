import type { PublicText } from "../rules/view.ts";
import { ownOffers } from "./bargain.ts";
import { textPart } from "./guess.ts";
import type { Proposal } from "./move.ts";
import { line } from "./say.ts";
import { dyadWith, knownIncidents, openWounds, type Situation, suspectedOf } from "./situation.ts";
import { touchesObjectives, variantWorth } from "./worth.ts";

/** Says in public which variants it could live with: first its favourites, later what it has offered. */
export function* takeStances(s: Situation): Iterable<Proposal> {
  if (s.phase === "briefing") return;
  for (const text of Object.values(s.view.public.texts)) {
    if (text.signed || !text.parties.includes(s.me)) continue;
    for (const article of text.articles) {
      const wanted = stanceOn(s, text, article.id);
      const now = article.variants.find((v) => v.supporters.includes(s.me))?.id ?? null;
      if (wanted === null || wanted === now) continue;
      yield {
        once: `stance:${text.id}:${article.id}:${wanted}`,
        command: { type: "text.support", text: text.id, article: article.id, variant: wanted },
      };
    }
  }
}

/** The dearest article is kept for the package at the end by those who deal openly. */
function stanceOn(s: Situation, text: PublicText, article: string): string | null {
  const offered = ownOffers(s, text.id).at(-1);
  if (offered) return textPart(offered, text.id)[0]?.[article] ?? null;
  const articles = text.articles.filter((a) => touchesObjectives(s, text.id, a.id));
  const dearest = articles.at(-1)?.id;
  if (s.policy.keepsContact && article === dearest && s.round < text.signFrom) return null;
  return favourite(s, text, article);
}

export function favourite(s: Situation, text: PublicText, article: string): string | null {
  const variants = text.articles.find((a) => a.id === article)?.variants ?? [];
  const worth = (v: { id: string }): number => variantWorth(s, text.id, article, v.id);
  return variants.toSorted((a, b) => worth(b) - worth(a))[0]?.id ?? null;
}

/** One message a phase and partner, about what really happened. */
export function* speak(s: Situation): Iterable<Proposal> {
  if (s.phase !== "consultation") return;
  for (const other of s.others) {
    const said = whatToSay(s, other);
    if (!said) continue;
    const channel = s.policy.keepsContact ? "note" : "chat";
    yield {
      once: `say:${other}`,
      command: { type: "message.send", channel, to: [other], ...(said.about ? { about: said.about } : {}) },
      texts: { body: said.body },
    };
  }
}

interface Said {
  readonly body: string;
  readonly about?: string;
}

function whatToSay(s: Situation, other: string): Said | null {
  const wound = openWounds(s).find((i) => i.hypotheses.some((h) => h.state === other));
  const doubt = suspectedOf(s).find((i) => i.target === other);
  const about = wound?.id ?? doubt?.id;
  const with_ = (body: string): Said => (about ? { body, about } : { body });
  const news = reaction(s, other);
  if (news) return with_(news);
  if (s.round === 1) return with_(opening(s, wound !== undefined, doubt !== undefined));
  if (s.round === s.rounds) return { body: line(s, "last.day") };
  const priority = dearest(s);
  return priority ? with_(line(s, "ask.priority", priority)) : null;
}

function opening(s: Situation, wounded: boolean, suspected: boolean): string {
  if (s.policy.answers === "at-once" && wounded) return line(s, "opening.hawk");
  if (wounded) return line(s, "opening.wounded");
  return line(s, suspected ? "opening.suspected" : "opening.plain");
}

/** The weightiest thing that the last round brought from the other side. */
function reaction(s: Situation, other: string): string | null {
  const last = s.round - 1;
  const broken = s.own.deals.promises.some((p) => p.by === other && p.state === "broken");
  const measure = dyadWith(s, other)?.measures.filter((m) => m.by === other && m.round === last) ?? [];
  const incidents = knownIncidents(s);
  const fresh = incidents.find(
    (i) => i.since === s.round && i.hypotheses.some((h) => [s.me, other].includes(h.state ?? "")),
  );
  const arrested = s.own.deals.offRamps.some((o) => o.by === other && o.remedy === "prosecution" && o.state === "open");
  if (broken) return line(s, "react.broken");
  if (fresh && s.round > 1) {
    const again = incidents.some((i) => i.target === fresh.target && i.since < s.round);
    if (fresh.target !== s.me) return line(s, again ? "react.suspected.again" : "react.suspected");
    return line(s, again ? "react.wounded.again" : "react.wounded");
  }
  if (measure.some((m) => m.response !== "R-05")) return line(s, "react.measure");
  if (measure.length > 0) return line(s, "react.named");
  if (arrested) return line(s, "react.prosecution");
  const shared = Object.values(s.own.files.evidence).some((e) => e.from === other && e.round >= last);
  if (shared) return line(s, "react.shared");
  const signed = Object.values(s.view.public.texts).some((t) => t.signed?.round === last);
  return signed ? line(s, "react.signed") : null;
}

function dearest(s: Situation): { readonly article: string; readonly mine: string } | null {
  const open = Object.values(s.view.public.texts).filter((t) => !t.signed && t.parties.includes(s.me));
  const all = open.flatMap((text) =>
    text.articles.flatMap((a) => {
      const mine = favourite(s, text, a.id);
      return mine ? [{ article: a.id, mine: `${a.id}-${mine}`, worth: variantWorth(s, text.id, a.id, mine) }] : [];
    }),
  );
  return all.toSorted((a, b) => b.worth - a.worth)[0] ?? null;
}

/** A meeting face to face, once in a game, while there is time for what it brings. */
export function* inviteToMeet(s: Situation): Iterable<Proposal> {
  if (!s.policy.keepsContact || s.phase !== "briefing" || s.round < 2 || s.own.me.ap < 3) return;
  for (const option of s.own.options.talks) {
    const before = s.own.deals.meetings.some((m) => m.by === s.me || m.state === "held");
    if (option.type !== "meeting.invite" || before) continue;
    yield { once: option.id, command: { type: "meeting.invite", to: String(option.fixed.to) } };
  }
}

/** What is said in a meeting stays there. */
export function* speakInMeeting(s: Situation): Iterable<Proposal> {
  if (s.phase !== "consultation") return;
  const held = s.own.deals.meetings.filter((m) => m.state === "held" && m.round === s.round);
  const priority = dearest(s);
  for (const meeting of held) {
    const other = meeting.by === s.me ? meeting.to : meeting.by;
    if (!priority) continue;
    yield {
      once: `meet:${meeting.id}`,
      command: { type: "message.send", channel: "meeting", to: [other] },
      texts: { body: line(s, "meeting.words", priority) },
    };
  }
}

/** Calls over an open hotline about what is new, all four fields filled in. */
export function* callHotline(s: Situation): Iterable<Proposal> {
  if (!s.policy.keepsContact || s.phase !== "consultation") return;
  for (const other of s.others) {
    if (!dyadWith(s, other)?.cbms.includes("hotline.establish")) continue;
    const matter = [...openWounds(s), ...suspectedOf(s)].find((i) => i.since === s.round && s.round > 1);
    const hit = dyadWith(s, other)?.measures.find((m) => m.target === s.me && m.round === s.round - 1);
    const about = matter?.id ?? hit?.incident;
    if (!about || !knownIncidents(s).some((i) => i.id === about)) continue;
    yield {
      once: `hotline:${other}`,
      command: { type: "message.send", channel: "hotline", to: [other], about },
      texts: Object.fromEntries(
        (["saw", "did", "intend", "ask"] as const).map((field) => [field, line(s, `hotline.${field}`)]),
      ),
    };
  }
}

/** A promise card, while one negotiates: no operations, or no new measures, until the next round is over. */
export function* givePromise(s: Situation): Iterable<Proposal> {
  if (!s.policy.promises || s.phase !== "consultation" || s.round >= s.rounds) return;
  for (const other of s.others) {
    const kind = openWounds(s).length > 0 ? null : "no-operations";
    const before = s.own.deals.promises.some((p) => p.by === s.me);
    if (!kind || before) continue;
    yield {
      once: `promise:${other}`,
      command: { type: "message.send", channel: "chat", to: [other], promise: { kind, due: s.rounds } },
      texts: { body: line(s, `promise.${kind}`) },
    };
  }
}
