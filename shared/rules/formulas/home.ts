import type { Params } from "../../catalogue/params.ts";
import {
  CRED_WORDS,
  type CredWord,
  PRESS_WORDS,
  type PressWord,
  TRUST_WORDS,
  type TrustWord,
} from "../../catalogue/wordings.ts";
import { clamp } from "../../engine/gauge.ts";
import { sum, towards } from "./sum.ts";

/** Political capital for the next round, with each term; `legit` and `press` 0–100. Source: invented. */
export function income(
  legit: number,
  press: number,
  params: Params,
): { value: number; terms: { base: number; legit: number; press: number } } {
  const terms = {
    base: params["income.base"],
    legit: legit >= params["income.legitFrom"] ? params["income.legit"] : 0,
    press: press >= params["income.pressFrom"] ? params["income.press"] : 0,
  };
  return { value: Math.max(0, sum(terms)), terms };
}

/** Political capital after adding income: never above the cap. */
export function capPc(pc: number, params: Params): number {
  return clamp(pc, 0, params["pc.cap"]);
}

/** Action points of a round; `inst` 0–3. A forced hand takes one. */
export function actionPoints(inst: number, forcedHand: boolean, params: Params): number {
  return Math.max(0, params["ap.base"] + inst + (forcedHand ? params["press.forcedHand.ap"] : 0));
}

/** True if public pressure (0–100) binds the government's hand in the next round. */
export function handIsForced(press: number, params: Params): boolean {
  return press >= params["press.forcedHand"];
}

/** What a government with a forced hand pays if it showed nothing: no act of the rung asked for, no visible act at home. */
export function forcedHandPrice(
  highestActRung: number,
  visibleAtHome: boolean,
  params: Params,
): { legit: number; econ: number } {
  const acted = visibleAtHome || highestActRung >= params["press.forcedHand.rung"];
  return acted
    ? { legit: 0, econ: 0 }
    : { legit: params["press.forcedHand.legit"], econ: params["press.forcedHand.econ"] };
}

/** What signing a variant costs at home. `preference`: −3 (red line) to 3; halves count as the milder step. */
export function homePrice(preference: number, params: Params): { press: number; pc: number } {
  if (preference <= -3) return { press: params["text.homePrice.3"], pc: params["text.homePrice.3.pc"] };
  if (preference <= -2) return { press: params["text.homePrice.2"], pc: 0 };
  return { press: preference <= -1 ? params["text.homePrice.1"] : 0, pc: 0 };
}

/** Step of legitimacy towards its start value. */
export function legitDrift(legit: number, start: number, params: Params): number {
  return towards(legit, start, params["legit.drift"]);
}

/** Step of credibility towards the middle. */
export function credDrift(cred: number, params: Params): number {
  return towards(cred, params["cred.middle"], params["cred.drift"]);
}

/** Growth of an economy in a round, with each term. `openness`: how much the state lives from open networks. */
export function econDrift(
  fragmentation: number,
  openness: number,
  params: Params,
): { value: number; terms: { growth: number; fragmentation: number } } {
  const split = Math.max(0, fragmentation - params["econ.fragmentationFrom"]);
  const terms = {
    growth: params["econ.growth"] * openness,
    fragmentation: params["econ.fragmentation"] * split * openness,
  };
  return { value: sum(terms), terms };
}

/** Change of the deterrence stock as memory fades. */
export function stockDecay(Q: number, params: Params): number {
  return Q * (params["response.Q.decay"] - 1);
}

/** The light that others see for public pressure. */
export function pressWord(press: number, params: Params): PressWord {
  const steps = [params["press.tense"], params["press.boiling"]];
  return PRESS_WORDS[steps.filter((step) => press >= step).length] as PressWord;
}

/** The word that others see for credibility. */
export function credWord(cred: number, params: Params): CredWord {
  const steps = [params["cred.mixed"], params["cred.firm"]];
  return CRED_WORDS[steps.filter((step) => cred >= step).length] as CredWord;
}

/** The word for a trust that is not one's own. */
export function trustWord(trust: number, params: Params): TrustWord {
  const steps = [params["trust.wary"], params["trust.neutral"], params["trust.friendly"], params["trust.close"]];
  return TRUST_WORDS[steps.filter((step) => trust >= step).length] as TrustWord;
}
