import type { EvidenceView, PublicIncident } from "../../../shared/rules/view.ts";
import { useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Explain, Tag, type Tone } from "../../ui/index.ts";
import { anchors } from "../kit/nav.ts";
import { SeatNames } from "../kit/Seat.tsx";
import styles from "./evidence.module.css";
import { ShareItem } from "./ShareItem.tsx";

const STATUS_TONES: Readonly<Record<EvidenceView["status"], Tone>> = {
  unexamined: "neutral",
  authenticated: "good",
  struck: "danger",
  "no-result": "neutral",
};

export interface EvidenceCardProps {
  readonly item: EvidenceView;
  readonly incident: PublicIncident;
}

/** One item: what it says, where it points, how far it can be trusted, and who has it. */
export function EvidenceCard({ item, incident }: EvidenceCardProps) {
  const t = useText();
  const say = useSay();
  const { seat } = useSeat("me");
  const pointsTo = incident.hypotheses.find((hypothesis) => hypothesis.id === item.pointsTo);
  const others = item.sharedWith.filter((id) => id !== seat);
  return (
    <article
      id={anchors.evidence(item.id)}
      className={styles.card}
      aria-labelledby={`${anchors.evidence(item.id)}-name`}
    >
      <header className={styles.head}>
        <h5 id={`${anchors.evidence(item.id)}-name`}>{say(item.label)}</h5>
        <Tag tone={STATUS_TONES[item.status]}>{t(`desk.evidence.status.${item.status}`)}</Tag>
      </header>
      <p className={styles.summary}>{say(item.summary)}</p>
      <ul className={styles.traits}>
        <li>{item.kind === null ? t("desk.evidence.noKind") : <Kind id={item.kind} />}</li>
        <li>
          <Explain text={t("desk.evidence.reliabilityHelp")}>{t(`reliability.${item.reliability}`)}</Explain>
        </li>
        <li>
          <Explain text={t("desk.evidence.spoofHelp")}>{t(`spoof.${item.spoofable}`)}</Explain>
        </li>
      </ul>
      {pointsTo !== undefined && (
        <p>
          {t("desk.evidence.pointsTo")} <b>{say(pointsTo.label)}</b>
        </p>
      )}
      <p className={styles.holders}>
        {t(`desk.evidence.how.${item.how}`, { from: say(item.from) })}
        {others.length > 0 && (
          <>
            {" "}
            {t("desk.evidence.sharedWith")} <SeatNames ids={others} />
          </>
        )}
        {item.released && item.how !== "public" && ` ${t("desk.evidence.released")}`}
      </p>
      <ShareItem item={item} />
    </article>
  );
}

function Kind({ id }: { readonly id: string }) {
  const say = useSay();
  const help = say({ key: `kind.${id}.help` });
  return (
    <Explain title={say(id)} text={help}>
      {say(id)}
    </Explain>
  );
}
