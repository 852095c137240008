import type { PublicClaim, PublicIncident } from "../../../shared/rules/view.ts";
import { useSay, useText } from "../../model/say.ts";
import { Explain, Tag, type Tone } from "../../ui/index.ts";
import { SeatName } from "../kit/Seat.tsx";
import styles from "./claims.module.css";

const TONES: Readonly<Record<PublicClaim["acceptance"], Tone>> = {
  dismissed: "danger",
  doubted: "need",
  accepted: "brand",
  "widely-accepted": "good",
};

/** What has been said in public about the author, and how far the world believes it. */
export function Claims({ incident }: { readonly incident: PublicIncident }) {
  const t = useText();
  const say = useSay();
  if (incident.claims.length === 0) return null;
  return (
    <section className={styles.claims} aria-label={`${t("desk.claims.title")}: ${say(incident.title)}`}>
      <h4>{t("desk.claims.title")}</h4>
      <ul className={styles.list}>
        {incident.claims.map((claim) => {
          const hypothesis = incident.hypotheses.find((one) => one.id === claim.hypothesis);
          return (
            <li key={claim.id} className={claim.standing ? undefined : styles.replaced}>
              <p>
                <SeatName id={claim.by} /> <b>{say(hypothesis?.label)}</b>
              </p>
              <p className={styles.meta}>
                {say({ key: `wording.${claim.wording}` })} ·{" "}
                {t("desk.claims.stated", { confidence: say({ key: `confidence.${claim.stated}` }) })} ·{" "}
                {t("desk.round", { round: claim.round })}
              </p>
              <Explain look="bare" text={t("desk.claims.acceptanceHelp")}>
                <Tag tone={TONES[claim.acceptance]}>{say({ key: `acceptance.${claim.acceptance}` })}</Tag>
              </Explain>
              {!claim.standing && <p className={styles.meta}>{t("desk.claims.replaced")}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
