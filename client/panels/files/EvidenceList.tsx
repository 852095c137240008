import type { EvidenceView, PublicIncident } from "../../../shared/rules/view.ts";
import { useSay, useText } from "../../model/say.ts";
import { EvidenceCard } from "./EvidenceCard.tsx";
import styles from "./evidence.module.css";

export interface EvidenceListProps {
  readonly incident: PublicIncident;
  readonly items: readonly EvidenceView[];
}

/** All items on one incident that this seat may read: its own, what it was given, what is public. */
export function EvidenceList({ incident, items }: EvidenceListProps) {
  const t = useText();
  const say = useSay();
  return (
    <section className={styles.evidence} aria-label={`${t("desk.evidence.title")}: ${say(incident.title)}`}>
      <h4>{t("desk.evidence.count", { count: items.length })}</h4>
      {items.map((item) => (
        <EvidenceCard key={item.id} item={item} incident={incident} />
      ))}
    </section>
  );
}
