import type { ReactNode } from "react";
import type { EvidenceView, PublicIncident } from "../../../shared/rules/view.ts";
import { useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Explain, Tag, type Tone } from "../../ui/index.ts";
import { CriteriaBars } from "../kit/CriteriaBars.tsx";
import { LazyFold } from "../kit/LazyFold.tsx";
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
  const items = itemsOn(incident, useSeat("files").evidence);
  return (
    <div id={anchors.incident(incident.id)} className={styles.file}>
      <LazyFold
        title={say(incident.title)}
        aside={
          <Tag tone={CLASS_TONES[incident.class]}>{t("desk.files.class", { class: t(`class.${incident.class}`) })}</Tag>
        }
        startsOpen={startsOpen}
        holds={[anchors.incident(incident.id), ...items.map((item) => anchors.evidence(item.id))]}
      >
        {() => (
          <div className={styles.body}>
            {secret && <Tag tone="brand">{t("desk.files.secret")}</Tag>}
            <Facts incident={incident} />
            <IncidentActs incident={incident} />
            <Gravity incident={incident} />
            <Assessment incident={incident} />
            <EvidenceList incident={incident} items={items} />
            <Claims incident={incident} />
            <Belief incident={incident} />
          </div>
        )}
      </LazyFold>
    </div>
  );
}

/** Own and given items, and those that are public; each once. */
function itemsOn(incident: PublicIncident, evidence: Readonly<Record<string, EvidenceView>>): readonly EvidenceView[] {
  const own = Object.values(evidence).filter((item) => item.incident === incident.id);
  const held = new Set(own.map((item) => item.id));
  return [...own, ...incident.released.filter((item) => !held.has(item.id))];
}

function Facts({ incident }: { readonly incident: PublicIncident }) {
  const t = useText();
  const say = useSay();
  const { seat } = useSeat("me");
  return (
    <>
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
    </>
  );
}

function Gravity({ incident }: { readonly incident: PublicIncident }) {
  const t = useText();
  const words = { value: incident.sev100, class: t(`class.${incident.class}`) };
  return (
    <>
      <h4>
        <Explain text={t("desk.files.gravityHelp", words)}>{t("desk.files.gravity")}</Explain>
      </h4>
      <CriteriaBars criteria={incident.criteria} />
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
