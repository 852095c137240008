import type { DebriefIncident } from "../../shared/rules/view.ts";
import { useSay, useText } from "../model/say.ts";
import { SeatName } from "../panels/kit/Seat.tsx";
import { cx, useNumbers } from "../ui/index.ts";
import styles from "./truth.module.css";

/** Per seat and hypothesis: what its evidence said, and what it wrote down itself. */
export function Beliefs({ incident }: { readonly incident: DebriefIncident }) {
  return (
    <div className={styles.columns}>
      {Object.keys(incident.beliefs).map((seat) => (
        <SeatBelief key={seat} seat={seat} incident={incident} />
      ))}
    </div>
  );
}

function SeatBelief({ seat, incident }: { readonly seat: string; readonly incident: DebriefIncident }) {
  const t = useText();
  const say = useSay();
  const numbers = useNumbers();
  const belief = incident.beliefs[seat];
  if (belief === undefined) return null;
  const width = (share: number): { inlineSize: string } => ({ inlineSize: `${Math.round(100 * share)}%` });
  return (
    <div className={styles.column}>
      <h5>
        <SeatName id={seat} />
        <span>{t("desk.truth.confidence", { confidence: t(`confidence.${belief.confidence}`) })}</span>
      </h5>
      <ul className={styles.rows}>
        {incident.hypotheses.map(({ id, label }) => {
          const evidence = belief.posterior[id] ?? 0;
          const stated = belief.stated?.[id];
          const isTrue = id === incident.truth.hypothesis;
          return (
            <li key={id} className={cx(isTrue && styles.true)}>
              <span>
                {say(label)} {isTrue && `· ${t("desk.truth.true")}`}
              </span>
              <span className={styles.figures}>
                {stated === undefined
                  ? t("desk.truth.one", { evidence: numbers.percent(evidence) })
                  : t("desk.truth.two", { evidence: numbers.percent(evidence), stated: numbers.percent(stated) })}
              </span>
              <span className={styles.double} aria-hidden="true">
                <span className={styles.evidence} style={width(evidence)} />
                {stated !== undefined && <span className={styles.stated} style={width(stated)} />}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
