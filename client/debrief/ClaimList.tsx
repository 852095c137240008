import type { DebriefIncident } from "../../shared/rules/view.ts";
import { useSay, useText } from "../model/say.ts";
import { SeatName } from "../panels/kit/Seat.tsx";
import { Tag } from "../ui/index.ts";
import styles from "./truth.module.css";

/** What was said in public, and whether it was right. */
export function ClaimList({ incident }: { readonly incident: DebriefIncident }) {
  const t = useText();
  const say = useSay();
  if (incident.claims.length === 0) return <p className={styles.legend}>{t("desk.truth.noClaim")}</p>;
  return (
    <ul className={styles.claims}>
      {incident.claims.map((claim) => (
        <li key={claim.id}>
          <SeatName id={claim.by} />
          <span>
            {t("desk.truth.claim", {
              round: claim.round,
              culprit: say(incident.hypotheses.find((one) => one.id === claim.hypothesis)?.label),
              wording: say({ key: `wording.${claim.wording}` }),
              confidence: t(`confidence.${claim.stated}`),
              acceptance: t(`acceptance.${claim.acceptance}`),
            })}
          </span>
          <Tag tone={claim.correct ? "good" : "danger"}>
            {t(claim.correct ? "desk.truth.right" : "desk.truth.wrong")}
          </Tag>
          {claim.overclaim && <Tag tone="need">{t("desk.truth.overclaim")}</Tag>}
        </li>
      ))}
    </ul>
  );
}
