import type { PublicIncident } from "../../../shared/rules/view.ts";
import { usePublic, useSeat } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { EmptyState } from "../../ui/index.ts";
import { PanelHead } from "../kit/Section.tsx";
import { Incident } from "./Incident.tsx";

/** What has happened and what is known about it: incidents with their evidence, likelihood and confidence. */
export function Files() {
  const t = useText();
  const shared = usePublic((facts) => facts.incidents);
  const { incidents: own } = useSeat("files");
  const incidents = Object.values({ ...own, ...shared }).sort(byNeed);
  return (
    <>
      <PanelHead title={t("desk.files.title")} sub={t("desk.files.sub")} />
      {incidents.length === 0 && <EmptyState title={t("desk.files.none")} />}
      {incidents.map((incident, i) => (
        <Incident
          key={incident.id}
          incident={incident}
          secret={shared[incident.id] === undefined}
          startsOpen={i === 0}
        />
      ))}
    </>
  );
}

const DONE = ["answered", "tolerated"];

/** What still asks for an answer first, then the newest. */
function byNeed(a: PublicIncident, b: PublicIncident): number {
  const done = Number(DONE.includes(a.stage)) - Number(DONE.includes(b.stage));
  return done !== 0 ? done : b.sev100 - a.sev100 || b.since - a.since;
}
