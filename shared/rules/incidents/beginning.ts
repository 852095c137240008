import { holds } from "../conditions.ts";
import { labelName } from "../named.ts";
import type { Execution } from "../order.ts";
import { roundNow } from "../stability.ts";
import type { IncidentState } from "../state.ts";
import { detect, publish } from "./lifecycle.ts";

/** The incidents that the scenario has in store for this round happen, unless they were stopped or did not come about. */
export function begin(run: Execution): void {
  for (const source of run.world.scenario.incidents) {
    const incident = run.state.incidents[source.id];
    if (!incident || source.round !== roundNow(run.state) || incident.stage !== "latent") continue;
    const prevented = incident.stopped || (source.unless !== undefined && holds(run.state, run.world, source.unless));
    if (prevented || !run.rng(`begin:${source.id}`).chance(source.chance)) {
      incident.stopped = true;
      continue;
    }
    incident.stage = "active";
    incident.startedRound = roundNow(run.state);
    if (source.public) publish(run.state, incident);
    else detect(run.state, incident);
    announce(run, incident);
  }
}

function announce(run: Execution, incident: IncidentState): void {
  run.beat(
    {
      kind: "incident",
      title: { key: "beat.incident", args: { incident: labelName(incident.title) } },
      lines: [{ key: "beat.incident.line", args: { seat: incident.target } }],
      seats: [incident.target],
      tone: "bad",
    },
    incident.public ? "all" : [incident.target],
  );
}
