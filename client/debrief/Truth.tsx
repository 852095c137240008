import type { DebriefIncident } from "../../shared/rules/view.ts";
import { useSay, useText } from "../model/say.ts";
import { Section } from "../panels/kit/Section.tsx";
import { Tag } from "../ui/index.ts";
import { Beliefs } from "./Beliefs.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { EvidenceTable } from "./EvidenceTable.tsx";
import styles from "./truth.module.css";

/** For every incident: what was true, beside what each seat's evidence said, what it believed and what it claimed. */
export function Truth({ incidents }: { readonly incidents: readonly DebriefIncident[] }) {
  const t = useText();
  return (
    <Section title={t("desk.truth.title")}>
      <p className={styles.legend}>{t("desk.truth.legend")}</p>
      <div className={styles.incidents}>
        {incidents.map((incident) => (
          <IncidentTruth key={incident.id} incident={incident} />
        ))}
      </div>
    </Section>
  );
}

function IncidentTruth({ incident }: { readonly incident: DebriefIncident }) {
  const t = useText();
  const say = useSay();
  return (
    <article className={styles.incident} aria-label={say(incident.title)}>
      <h4>
        {say(incident.title)} {!incident.happened && <Tag>{t("desk.truth.never")}</Tag>}
      </h4>
      <div className={styles.truth}>
        <p className={styles.label}>{t("desk.truth.was")}</p>
        <p className={styles.culprit}>{say(incident.truth.label)}</p>
        {incident.truth.note !== null && <p className={styles.note}>{say(incident.truth.note)}</p>}
      </div>
      {incident.happened && (
        <>
          <Beliefs incident={incident} />
          <ClaimList incident={incident} />
          <EvidenceTable incident={incident} />
        </>
      )}
    </article>
  );
}
