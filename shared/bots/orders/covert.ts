import { dyadWith, type Situation, suspectedOf } from "../situation.ts";
import { ordersOf, type Wish } from "./wish.ts";

/** Rounds without an answer that tempt the bold (one) and the careful (two), and rounds of caution after an answer. */
const TEMPTS_AFTER = { bold: 1, careful: 2 };
const CAUTION = 3;

/** What becomes of footholds abroad. */
export function mindFootholds(s: Situation): Wish[] {
  switch (s.policy.foothold) {
    case "holds":
      return [];
    case "gives-up":
      return standDown(s);
    case "uses-while-unanswered":
      return useUnpunished(s);
  }
}

/** Closes the door once a signed text says so, or where it is suspected and can't or need not take anybody to court. */
function standDown(s: Situation): Wish[] {
  const bound = s.own.deals.promises.some(
    (p) => p.by === s.me && p.kind === "no-operations" && p.state === "standing" && p.due > s.rounds,
  );
  const suspected = s.round > 1 && s.own.me.prosecuted.length === 0 && suspectedOf(s).length > 0;
  return bound || suspected ? ordersOf(s, "covert.standDown").map((option): Wish => ({ option, urge: 55 })) : [];
}

function useUnpunished(s: Situation): Wish[] {
  return ordersOf(s, "covert.use").flatMap((option): Wish[] => {
    const target = option.about?.seat ?? "";
    const answers = (dyadWith(s, target)?.measures ?? []).filter((m) => m.by === target && m.target === s.me);
    const latest = Math.max(0, ...answers.map((m) => m.round));
    const cautious = latest > 0 && s.round - latest < CAUTION;
    const hint = s.own.covert.access.find((a) => a.id === option.fixed.access)?.hint ?? 0;
    if (cautious || s.round <= TEMPTS_AFTER[s.trait("nerve") < 0.5 ? "bold" : "careful"] || hint <= 0) return [];
    return [{ option, urge: 85 }];
  });
}
