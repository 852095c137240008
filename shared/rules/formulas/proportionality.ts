import type { Params } from "../../catalogue/params.ts";

export type Verdict = "weak" | "fits" | "disproportionate";
export type Proportion = {
  /** Force minus severity, in points. */
  gap: number;
  verdict: Verdict;
  /** Points above the upper edge of the band, else 0. */
  excess: number;
  /** Price for the responder, in points. */
  legit: number;
  cred: number;
  /** Extra tension in the dyad, in points. */
  tension: number;
  /** Factor on the effect of the response. */
  effect: number;
  /** Factor on the reaffirmation of the norm. */
  reaffirmation: number;
};

/** The forces that fit a severity (with campaign bonus), both ends included. Source: invented. */
export function band(severityStar: number, params: Params): { low: number; high: number } {
  return { low: severityStar + params["proportionality.low"], high: severityStar + params["proportionality.high"] };
}

/** How a force (0–100) compares with a severity (0–100, with campaign bonus), and what that costs. */
export function proportion(force: number, severityStar: number, params: Params): Proportion {
  const gap = force - severityStar;
  const excess = Math.max(0, gap - params["proportionality.high"]);
  const weak = gap < params["proportionality.low"];
  return {
    gap,
    verdict: excess > 0 ? "disproportionate" : weak ? "weak" : "fits",
    excess,
    legit: excess > 0 ? params["proportionality.excess.legit"] * excess : 0,
    cred: weak ? params["proportionality.weak.cred"] : 0,
    tension: params["proportionality.excess.tension"] * excess,
    effect: excess > 0 ? params["proportionality.excess.effect"] : 1,
    reaffirmation: weak ? params["proportionality.weak.reaffirmation"] : 1,
  };
}
