import type { PublicIncident } from "../../../shared/rules/view.ts";
import { useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Disclosure, Explain, Tag, type Tone } from "../../ui/index.ts";
import { CriteriaBars } from "../kit/CriteriaBars.tsx";
import { anchors } from "../kit/nav.ts";
import { SeatName } from "../kit/Seat.tsx";
import { Assessment } from "./Assessment.tsx";
import { Belief } from "./Belief.tsx";
import { Claims } from "./Claims.tsx";
import { EvidenceList } from "./EvidenceList.tsx";
import { IncidentActs } from "./IncidentActs.tsx";
import styles from "./incident.module.css";

const CLASS_TONES: Readonly<Record<PublicIncident["class"], Tone>> = {
  minor: "neutral",
  moderate: "neutral",
  significant: "need",
  severe: "danger",
  emergency: "danger",
};

export interface IncidentProps {
  readonly incident: PublicIncident;
  /** Only this seat knows of it. */
  readonly secret: boolean;
  readonly startsOpen: boolean;
}

/** One file: the incident itself, how grave it is, who may have done it, and on what evidence. */
export function Incident({ incident, secret, startsOpen }: IncidentProps) {
  const t = useText();
  const say = useSay();
  const { seat } = useSeat("me");
  return (
    <div id={anchors.incident(incident.id)} className={styles.file}>
      <Disclosure
        title={say(incident.title)}
        aside={
          <Tag tone={CLASS_TONES[incident.class]}>{t("desk.files.class", { class: t(`class.${incident.class}`) })}</Tag>
        }
        defaultExpanded={startsOpen}
      >
        <div className={styles.body}>
          {secret && <Tag tone="brand">{t("desk.files.secret")}</Tag>}
          {incident.story !== null && <p className={styles.story}>{say(incident.story)}</p>}
          <dl className={styles.facts}>
            <Fact term={t("desk.files.target")}>
              <SeatName id={incident.target} you={seat} />
            </Fact>
            <Fact term={t("desk.files.layer")}>{t(`desk.layer.${incident.layer}`)}</Fact>
            <Fact term={t("desk.files.stage")}>{say({ key: `desk.incident.${incident.stage}` })}</Fact>
            <Fact term={t("desk.files.since")}>
              {t("desk.files.sinceRound", { round: incident.since, waited: incident.waited })}
            </Fact>
            {incident.norm !== null && <Fact term={t("desk.files.norm")}>{say(incident.norm)}</Fact>}
          </dl>
          <IncidentActs incident={incident} />
          <h4>
            <Explain
              text={t("desk.files.gravityHelp", { value: incident.sev100, class: t(`class.${incident.class}`) })}
            >
              {t("desk.files.gravity")}
            </Explain>
          </h4>
          <CriteriaBars criteria={incident.criteria} />
          <Assessment incident={incident} />
          <EvidenceList incident={incident} />
          <Claims incident={incident} />
          <Belief incident={incident} />
        </div>
      </Disclosure>
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
