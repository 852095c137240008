import { OPERATIONS, type OperationId } from "../../catalogue/operations.ts";
import { valuesOf } from "../../engine/order.ts";
import { survivalChance } from "../formulas/access.ts";
import { detectionChance } from "../formulas/detection.ts";
import { ceilings, damage, publicOutcry, recovery } from "../formulas/resilience.ts";
import { LAYERS } from "../ids.ts";
import { detect } from "../incidents/lifecycle.ts";
import { labelName } from "../named.ts";
import type { Execution } from "../order.ts";
import type { IncidentState } from "../state.ts";

/** Step 7, after covert orders: footholds that were not used may be lost. */
export function surviveAccesses(run: Execution): void {
  const { state, world } = run;
  for (const seat of world.seatIds) {
    const holder = state.seats[seat];
    const used = holder?.orders.find((o) => o.type === "covert.use")?.payload.access;
    for (const access of holder?.access ?? []) {
      if (access.state !== "held" || access.id === used) continue;
      if (run.rng(`survive:${seat}:${access.id}`).chance(survivalChance(access.persistence, false, world.params)))
        continue;
      access.state = "lost";
      run.beat({ kind: "covert", title: { key: "beat.access.lost" }, lines: [], seats: [seat], tone: "bad" }, [seat]);
    }
  }
}

/** Step 8: incidents do their damage once, the public hears of those that are known, hidden ones may be found, resilience grows back. */
export function advanceIncidents(run: Execution): void {
  recover(run);
  for (const incident of valuesOf(run.state.incidents)) {
    if (incident.stage === "latent") continue;
    if (!incident.effectsDone) strike(run, incident);
    if (incident.public) outcry(run, incident);
    if (incident.detectedRound === null) tryToDetect(run, incident);
  }
}

function strike(run: Execution, incident: IncidentState): void {
  const { state, world, ledger } = run;
  const victim = state.seats[incident.target];
  incident.effectsDone = true;
  if (!victim) return;
  const hurt = damage(
    {
      severity: incident.sev100,
      resilience: victim.rs[incident.layer],
      kE: incident.kE,
      aimsAtStanding: incident.layer === "social",
    },
    world.params,
  );
  const known = incident.detectedRound !== null;
  const truth = { key: "cause.incident", args: { incident: labelName(incident.title) } };
  const cause = known ? truth : { key: "cause.unexplained" };
  const secrecy = known ? {} : { trueCause: truth };
  ledger.add(`seat/${incident.target}/econ`, hurt.econ, cause, secrecy);
  ledger.add(`seat/${incident.target}/legit`, hurt.legit, cause, secrecy);
  ledger.add(`rs/${incident.target}/${incident.layer}`, hurt.resilience, cause, secrecy);
  gains(run, incident);
}

/** What the scenario says that its author gains. */
function gains(run: Execution, incident: IncidentState): void {
  for (const gain of run.world.incident(incident.id)?.gain ?? []) {
    run.ledger.add(
      gain.path,
      gain.add,
      { key: "cause.gain" },
      {
        trueCause: { key: "cause.incident", args: { incident: labelName(incident.title) } },
      },
    );
    if (gain.path.endsWith("/econ")) incident.gainBooked += gain.add;
  }
}

/** Pressure at home, once, when an incident is public. */
export function outcry(run: Execution, incident: IncidentState): void {
  if (incident.pressDone) return;
  incident.pressDone = true;
  run.ledger.add(`seat/${incident.target}/press`, publicOutcry(incident.sev100, run.world.params), {
    key: "cause.outcry",
    args: { incident: labelName(incident.title) },
  });
}

function tryToDetect(run: Execution, incident: IncidentState): void {
  const { state, world } = run;
  const victim = state.seats[incident.target];
  if (!victim) return;
  const stealth = incident.operation ? OPERATIONS[incident.operation as OperationId].stealth : incident.stealth;
  const chance = detectionChance(victim.intel, victim.rs[incident.layer], stealth, world.params);
  if (!run.rng(`detect:${incident.id}`).chance(chance)) return;
  detect(state, incident);
  run.beat(
    {
      kind: "incident",
      title: { key: "beat.detected", args: { incident: labelName(incident.title) } },
      lines: [],
      seats: [incident.target],
      tone: "bad",
    },
    [incident.target],
  );
}

function recover(run: Execution): void {
  for (const seat of run.world.seatIds) {
    const holder = run.state.seats[seat];
    if (!holder) continue;
    const limits = ceilings(holder.D, run.world.params);
    for (const layer of LAYERS) {
      const gain = recovery(holder.rs[layer], limits[layer], false, run.world.params);
      run.ledger.add(`rs/${seat}/${layer}`, gain, { key: "cause.recovery" });
    }
  }
}
