import type { Expectation } from "../../rules/state.ts";
import { textInEscrow } from "../answers.ts";
import type { Proposal } from "../move.ts";
import { dyadWith, freePc, type Situation } from "../situation.ts";
import { mindFootholds } from "./covert.ts";
import { mindHome, openHotline, prosecuteOwn, release } from "./home.ts";
import { answerIncidents, findOut } from "./incidents.ts";
import { signText } from "./sign.ts";
import type { Wish } from "./wish.ts";

const CARES = [signText, answerIncidents, findOut, mindHome, prosecuteOwn, openHotline, release, mindFootholds];

/** Seals what it can afford of what it would like, the most urgent first, with a guess at what the other side will do. */
export function* commitOrders(s: Situation): Iterable<Proposal> {
  if (s.phase !== "decision" || s.own.orders.committed) return;
  const chosen = s.policy.plays
    ? affordable(
        s,
        CARES.flatMap((care) => care(s)),
      )
    : [];
  const orders = chosen.map((w) => ({ type: w.option.type, ...w.option.fixed, ...w.fields }));
  const texts = Object.fromEntries(
    chosen.flatMap((w, i) => Object.entries(w.texts ?? {}).map(([name, text]) => [`${i}.${name}`, text])),
  );
  const prediction = s.policy.plays ? predict(s) : null;
  yield {
    once: "orders.commit",
    command: { type: "orders.commit", orders, ...(prediction ? { prediction } : {}) },
    texts,
  };
  yield { once: "orders.commit:empty", command: { type: "orders.commit", orders: [] } };
}

function affordable(s: Situation, wishes: readonly Wish[]): Wish[] {
  let ap = s.own.me.ap - pointsInEscrow(s);
  let pc = freePc(s);
  const taken = new Set<string>();
  return wishes
    .toSorted((a, b) => b.urge - a.urge)
    .filter(({ option }) => {
      const { cost, exclusive } = option;
      if (cost.ap > ap || cost.pc > pc || (exclusive !== undefined && taken.has(exclusive))) return false;
      ap -= cost.ap;
      pc -= cost.pc;
      if (exclusive !== undefined) taken.add(exclusive);
      return true;
    });
}

/** Orders that a package will carry out for this seat take an action point each before its own orders are paid. */
const pointsInEscrow = (s: Situation): number =>
  s.own.deals.packages
    .filter((p) => p.state === "escrow")
    .reduce((sum, p) => sum + p.parts.filter((part) => part.kind === "order" && part.by === s.me).length, 0);

/** What it expects of the other side: a signature that is settled, an answer that is due, or nothing to be seen. */
function predict(s: Situation): { about: string; expects: Expectation } | null {
  const about = s.others[0];
  if (about === undefined) return null;
  const expect = (expects: Expectation) => ({ about, expects });
  if (Object.keys(s.view.public.texts).some((text) => textInEscrow(s, text))) return expect("signs");
  const wounds = Object.values(s.view.public.incidents).filter((i) => i.target === about && i.stage !== "answered");
  const pledged = (s.view.public.seats[about]?.redLines ?? []).some((line) =>
    wounds.some((i) => i.norm === line.norm && i.sevStar >= line.threshold && i.waited > 0),
  );
  if (pledged) return expect("measure");
  const quietSoFar = (dyadWith(s, about)?.measures ?? []).every((m) => m.by !== about);
  return expect(wounds.some((i) => i.norm !== null && i.waited > 0) && quietSoFar ? "names" : "nothing");
}
