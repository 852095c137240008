import type { Params } from "../../catalogue/params.ts";
import { atLeast, type ConfidenceClass } from "../../catalogue/wordings.ts";

/** A public threat: if this happens and we are this sure, we will do that. */
export type RedLineTerms = {
  norm: string | null;
  sector: string | null;
  /** Least severity (with campaign bonus). */
  severity: number;
  /** Force of the pledged response. */
  force: number;
  /** The class its holder wants to reach first; null promises an answer whatever the evidence. */
  confidence: ConfidenceClass | null;
};

/** True if an incident crosses a red line. Source: invented. */
export function redLineMet(
  line: RedLineTerms,
  incident: { norm: string | null; sector: string | null; severityStar: number; isPublic: boolean },
  holderClass: ConfidenceClass,
): boolean {
  const sameNorm = line.norm !== null && line.norm === incident.norm;
  const sameSector = line.sector !== null && line.sector === incident.sector;
  return (
    incident.isPublic &&
    (sameNorm || sameSector) &&
    incident.severityStar >= line.severity &&
    (line.confidence === null || atLeast(holderClass, line.confidence))
  );
}

/**
 * Whether a crossed line was honoured: the pledged force or a stronger one still in band, in time.
 * "open" while there is time left. Carrying out exactly the pledge always counts, even out of band.
 */
export function redLineOutcome(
  line: RedLineTerms,
  answer: { force: number; w: number; disproportionate: boolean } | null,
  roundsSinceMet: number,
  params: Params,
): "kept" | "open" | "broken" {
  const within = params["redLine.within"];
  if (answer && answer.w <= within) {
    if (answer.force === line.force || (answer.force > line.force && !answer.disproportionate)) return "kept";
  }
  return roundsSinceMet < within ? "open" : "broken";
}

/** Change of credibility for a red line judged. */
export function redLineCred(outcome: "kept" | "broken", params: Params): number {
  return params[`redLine.${outcome}`];
}

/** Change of credibility, and of the other side's trust, for a promise judged. */
export function promisePrice(outcome: "kept" | "broken", params: Params): { cred: number; trust: number } {
  return outcome === "kept"
    ? { cred: params["promise.kept"], trust: 0 }
    : { cred: params["promise.broken"], trust: params["promise.broken.trust"] };
}
