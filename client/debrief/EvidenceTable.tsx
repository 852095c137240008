import type { DebriefIncident } from "../../shared/rules/view.ts";
import { useSay, useText } from "../model/say.ts";
import { SeatNames } from "../panels/kit/Seat.tsx";
import { Disclosure, Tag } from "../ui/index.ts";
import styles from "./debrief.module.css";

/** Every item that there was: where it pointed, who held it, whether it was planted. */
export function EvidenceTable({ incident }: { readonly incident: DebriefIncident }) {
  const t = useText();
  const say = useSay();
  if (incident.evidence.length === 0) return null;
  return (
    <Disclosure title={t("desk.truth.evidence", { count: incident.evidence.length })}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("desk.truth.item")}</th>
              <th scope="col">{t("desk.truth.pointsTo")}</th>
              <th scope="col">{t("desk.truth.heldBy")}</th>
            </tr>
          </thead>
          <tbody>
            {incident.evidence.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  {say(item.label)} <span className={styles.muted}>({say(item.kind)})</span>{" "}
                  {item.planted && <Tag tone="danger">{t("desk.truth.planted")}</Tag>}
                </th>
                <td>
                  {say(incident.hypotheses.find((one) => one.id === item.pointsTo)?.label)}{" "}
                  {item.pointsTo === incident.truth.hypothesis && `· ${t("desk.truth.true")}`}
                </td>
                <td>
                  {item.heldBy.length === 0 ? (
                    <span className={styles.muted}>{t("desk.truth.nobody")}</span>
                  ) : (
                    <SeatNames ids={item.heldBy} />
                  )}
                  {item.released && ` · ${t("desk.truth.published")}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
