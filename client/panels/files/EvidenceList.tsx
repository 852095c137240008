import type { PublicIncident } from "../../../shared/rules/view.ts";
import { useSeat } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { EvidenceCard } from "./EvidenceCard.tsx";
import styles from "./evidence.module.css";

/** All items on one incident that this seat may read: its own, what it was given, what is public. */
export function EvidenceList({ incident }: { readonly incident: PublicIncident }) {
  const t = useText();
  const { evidence } = useSeat("files");
  const own = Object.values(evidence).filter((item) => item.incident === incident.id);
  const held = new Set(own.map((item) => item.id));
  const items = [...own, ...incident.released.filter((item) => !held.has(item.id))];
  return (
    <section className={styles.evidence} aria-label={t("desk.evidence.title")}>
      <h4>{t("desk.evidence.count", { count: items.length })}</h4>
      {items.map((item) => (
        <EvidenceCard key={item.id} item={item} incident={incident} />
      ))}
    </section>
  );
}
