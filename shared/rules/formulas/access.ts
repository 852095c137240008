import type { Params } from "../../catalogue/params.ts";
import { clamp } from "../../engine/gauge.ts";

export type HoldOrUse = {
  /** What using it now brings. */
  use: number;
  /** What holding it is worth. */
  hold: number;
  /** From −1 (hold) to 1 (use), for the hint bar. */
  hint: number;
  useNow: boolean;
};

/**
 * Whether to use a foothold now: it survives use with its stealth and a quiet round with its persistence.
 * @param gain of the operation in points, also taken as the value of holding it; @param stakes multiplier, 1–3.
 * Source: Axelrod and Iliev, PNAS 2014; the numbers are invented.
 */
export function holdOrUse(
  access: { stealth: number; persistence: number },
  gain: number,
  stakes: number,
  params: Params,
): HoldOrUse {
  const use = stakes * gain;
  const hold = params["access.discount"] * (access.persistence - access.stealth) * gain;
  const scale = Math.abs(use) + Math.abs(hold);
  return { use, hold, hint: scale === 0 ? 0 : (use - hold) / scale, useNow: use > hold };
}

/** Chance that a covert step succeeds (0.05–0.95). `off`: the actor's offence; `resilience`: the target's layer; 0–100. */
export function operationChance(off: number, resilience: number, params: Params): number {
  return clamp(
    params["operation.success.base"] + params["operation.success.slope"] * (off - resilience),
    params["operation.success.min"],
    params["operation.success.max"],
  );
}

/** Chance that an unused foothold survives the round; patching its layer halves it by default. */
export function survivalChance(persistence: number, patched: boolean, params: Params): number {
  return clamp(patched ? persistence * params["access.patched"] : persistence, 0, 1);
}
