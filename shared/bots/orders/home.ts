import { line } from "../say.ts";
import { dyadWith, freePc, likelihoodOf, type Situation, suspectedOf } from "../situation.ts";
import { ordersOf, type Wish } from "./wish.ts";

/** Speaks to its own public where that is asked for, and takes heat out of the press when it is about to boil. */
export function mindHome(s: Situation): Wish[] {
  const { me } = s.own;
  const asked = s.own.news.some((item) => item.round === s.round);
  const builder = s.policy.answers === "never";
  const speech = ordersOf(s, "statement").map(
    (option): Wish => ({ option, urge: asked || me.forcedHand ? 75 : 12, texts: { line: line(s, "statement.line") } }),
  );
  const campaign = ordersOf(s, "campaign")
    .filter(() => me.forcedHandLooms || me.forcedHand || me.press >= 65 || (builder && me.press >= 30))
    .map((option): Wish => ({ option, urge: 45 }));
  return [...(asked || me.forcedHand || builder ? speech : []), ...campaign];
}

/** Brings its own people to court where its own files say that they did it. */
export function prosecuteOwn(s: Situation): Wish[] {
  if (!s.policy.prosecutes) return [];
  const promisedInPackage = s.own.deals.packages.some(
    (p) => p.state === "escrow" && p.parts.some((x) => x.kind === "order" && x.by === s.me),
  );
  if (promisedInPackage) return [];
  const suspected = new Map(suspectedOf(s).map((i) => [i.id, i]));
  return ordersOf(s, "prosecute").flatMap((option): Wish[] => {
    const incident = suspected.get(String(option.fixed.incident));
    return incident && s.round > 1 && likelihoodOf(s, incident, s.me) >= 0.55 ? [{ option, urge: 80 }] : [];
  });
}

/** A line that is always open: agreed to when asked, or asked for by those who keep contact. */
export function openHotline(s: Situation): Wish[] {
  return ordersOf(s, "hotline.establish").flatMap((option): Wish[] => {
    const offered = dyadWith(s, String(option.fixed.with))?.hotlineOffers.includes(String(option.fixed.with)) ?? false;
    if (offered && s.policy.answers !== "at-once") return [{ option, urge: 50 }];
    return s.policy.keepsContact ? [{ option, urge: 35 }] : [];
  });
}

/** Shows what clears it, or what makes its own words believed. */
export function release(s: Situation): Wish[] {
  if (freePc(s) < 2 || s.policy.shares === "never") return [];
  return ordersOf(s, "release").flatMap((option): Wish[] => {
    const item = s.own.files.evidence[String(option.fixed.item)];
    const incident = item ? s.view.public.incidents[item.incident] : undefined;
    if (!item || !incident || (option.notes ?? []).some((n) => n.key === "note.burnsSource")) return [];
    const accused = incident.claims.some((c) => c.standing && c.accused === s.me && c.hypothesis !== item.pointsTo);
    const doubted = incident.claims.some(
      (c) =>
        c.standing &&
        c.by === s.me &&
        c.hypothesis === item.pointsTo &&
        ["dismissed", "doubted"].includes(c.acceptance),
    );
    return accused || doubted ? [{ option, urge: accused ? 72 : 40 }] : [];
  });
}
