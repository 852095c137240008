import type { Params } from "../../catalogue/params.ts";
import { clamp } from "../../engine/gauge.ts";

export type Firebreak = "A" | "B" | "C";

/**
 * The rung after a round: one down, or up to the highest act, by a limited step.
 * @param highestAct rung of the round's highest public act in the dyad, standing reversible measures included; 0 if none.
 */
export function nextRung(rung: number, highestAct: number, misperceived: boolean, params: Params): number {
  const rise = misperceived ? params["ladder.rise.misperceived"] : params["ladder.rise"];
  const wanted = Math.max(rung - params["ladder.fall"], highestAct);
  return clamp(Math.min(wanted, rung + rise), 0, params["ladder.top"]);
}

/** The firebreaks between an actor's past and an act of the given rung, without those it crossed before. */
export function firebreaksToCross(actRung: number, crossed: readonly Firebreak[], params: Params): Firebreak[] {
  const all: readonly Firebreak[] = ["A", "B", "C"];
  return all.filter((name) => actRung >= params[`firebreak.${name}.rung`] && !crossed.includes(name));
}

/** Political capital for crossing firebreaks A and B; C asks for a public that demands it instead. */
export function firebreakPrice(breaks: readonly Firebreak[], params: Params): number {
  return (breaks.includes("A") ? params["firebreak.A.pc"] : 0) + (breaks.includes("B") ? params["firebreak.B.pc"] : 0);
}

/** True if a state may cross firebreak C: public pressure (0–100) demands it, or the alliance voted for it. */
export function mayUseForce(press: number, allianceVote: boolean, params: Params): boolean {
  return allianceVote || press >= params["firebreak.C.press"];
}

/** True in a dyad where an accident may happen. */
export function isCrisis(rung: number, tension: number, params: Params): boolean {
  return rung >= params["ladder.crisis.rung"] && tension >= params["ladder.crisis.tension"];
}

/** Chance per round that an accident pushes a crisis one rung up. `pMis`: highest chance of misreading in the dyad. */
export function accidentChance(pMis: number, params: Params): number {
  return clamp(params["ladder.accident.base"] + params["ladder.accident.misperception"] * pMis, 0, 1);
}

/** True if an answer is a de-escalating signal: below the present rung and with an offer of a way out. */
export function isSignal(actRung: number, rung: number, offersWayOut: boolean): boolean {
  return offersWayOut && actRung < rung;
}

/** What a target believes it sees of a measure that it misreads. */
export function misread(act: { rung: number; force: number }, params: Params): { rung: number; force: number } {
  return {
    rung: Math.min(params["ladder.top"], act.rung + params["misperception.rung"]),
    force: clamp(act.force + params["misperception.force"]),
  };
}
