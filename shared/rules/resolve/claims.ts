import { EVIDENCE_KINDS, type EvidenceKindId } from "../../catalogue/evidenceKinds.ts";
import type { AttributionWording } from "../../catalogue/wordings.ts";
import { valuesOf } from "../../engine/order.ts";
import { acceptance, isReckless, type Listener, neutralAudience } from "../formulas/attribution.ts";
import type { SeatId } from "../ids.ts";
import { publish } from "../incidents/lifecycle.ts";
import { assess } from "../knowledge.ts";
import type { Execution } from "../order.ts";
import { roundNow } from "../stability.ts";
import type { ClaimState, GameState, IncidentState } from "../state.ts";
import type { World } from "../world.ts";
import { outcry } from "./incidents.ts";

/** Step 10: what was said makes an incident public; how far it is believed is computed anew for every standing claim. */
export function judgeClaims(run: Execution): void {
  const { state, world, ledger } = run;
  for (const claim of state.claims) {
    const incident = state.incidents[claim.incident];
    if (!incident || !claim.standing) continue;
    claim.disclosure = disclosed(state, claim.incident, claim.by);
    claim.acceptance = accepted(state, world, claim, incident);
    if (claim.round !== roundNow(state)) continue;
    publish(state, incident);
    outcry(run, incident);
    if (incident.stage === "detected") incident.stage = "claimed";
    if (isReckless(claim.wording as AttributionWording, claim.computed, world.params)) {
      ledger.add(`seat/${claim.by}/legit`, world.params["claim.reckless.legit"], { key: "cause.reckless" });
    }
  }
}

/** The highest level of evidence that a claimant has put on the table, 0-3. */
function disclosed(state: GameState, incident: string, by: SeatId): number {
  const levels = valuesOf(state.evidence)
    .filter((e) => e.incident === incident && e.releasedBy === by)
    .map((e) => EVIDENCE_KINDS[e.kind as EvidenceKindId].disclosure);
  return Math.max(0, ...levels);
}

function accepted(state: GameState, world: World, claim: ClaimState, incident: IncidentState): number {
  const facts = { disclosure: claim.disclosure, blocs: 1, wordings: [claim.wording as AttributionWording] };
  return acceptance(listeners(state, world, claim, incident), facts, world.params);
}

/** The states that neither speak nor stand accused; between two states alone, one neutral audience. */
function listeners(state: GameState, world: World, claim: ClaimState, incident: IncidentState): Listener[] {
  const third = world.seatIds.filter((s) => s !== claim.by && s !== claim.accused);
  if (third.length === 0 || world.seatIds.length === 2) {
    const { evidence } = assess(state, world, incident, "audience");
    return [neutralAudience(evidence.p[claim.hypothesis] ?? 0, world.params)];
  }
  return third.map((seat) => ({
    p: assess(state, world, incident, seat).evidence.p[claim.hypothesis] ?? 0,
    trust: [state.trust[`${seat}>${claim.by}`]?.value ?? 50],
    trustInAccused: claim.accused ? (state.trust[`${seat}>${claim.accused}`]?.value ?? 50) : 50,
  }));
}
