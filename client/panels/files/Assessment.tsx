import type { AssessmentView, PublicIncident } from "../../../shared/rules/view.ts";
import { useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { cx, Explain, Tag, type Tone, useNumbers } from "../../ui/index.ts";
import styles from "./assessment.module.css";

/** The words for likelihood, from the lowest to the highest. */
const STEPS = [
  "almost-no-chance",
  "very-unlikely",
  "unlikely",
  "roughly-even",
  "likely",
  "very-likely",
  "almost-certain",
] as const;

const CONFIDENCE_TONES: Readonly<Record<AssessmentView["confidence"], Tone>> = {
  insufficient: "neutral",
  low: "neutral",
  moderate: "brand",
  high: "good",
};

/** Who may have done it: a likelihood for each hypothesis, one confidence for the whole, and what would raise it. */
export function Assessment({ incident }: { readonly incident: PublicIncident }) {
  const t = useText();
  const say = useSay();
  const assessment = useSeat("files").assessments[incident.id];
  if (assessment === undefined) return null;
  const hypotheses = [...incident.hypotheses].sort(
    (a, b) => (assessment.posterior[b.id] ?? 0) - (assessment.posterior[a.id] ?? 0),
  );
  return (
    <section className={styles.assessment} aria-label={`${t("desk.files.assessment")}: ${say(incident.title)}`}>
      <div className={styles.head}>
        <h4>{t("desk.files.assessment")}</h4>
        <span>
          <Explain title={t("desk.files.confidence")} text={t("desk.files.confidenceHelp")}>
            {t("desk.files.confidence")}
          </Explain>{" "}
          <Tag tone={CONFIDENCE_TONES[assessment.confidence]}>
            {say({ key: `confidence.${assessment.confidence}` })}
          </Tag>
        </span>
      </div>
      <ul className={styles.list}>
        {hypotheses.map((hypothesis) => (
          <Hypothesis key={hypothesis.id} id={hypothesis.id} label={say(hypothesis.label)} assessment={assessment} />
        ))}
      </ul>
      {assessment.raise.length > 0 && (
        <div>
          <p className={styles.raise}>{t("desk.files.raise")}</p>
          <ul className={styles.bullets}>
            {assessment.raise.map((way) => (
              <li key={way.key}>{say(way)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Hypothesis({
  id,
  label,
  assessment,
}: {
  readonly id: string;
  readonly label: string;
  readonly assessment: AssessmentView;
}) {
  const t = useText();
  const say = useSay();
  const numbers = useNumbers();
  const word = assessment.likelihood[id] ?? "roughly-even";
  const step = STEPS.indexOf(word as (typeof STEPS)[number]);
  const leading = assessment.leading === id;
  const belief = assessment.belief?.[id];
  return (
    <li className={cx(styles.hypothesis, leading && styles.leading)}>
      <span className={styles.label}>{label}</span>
      <span className={styles.word}>
        <Explain text={t("desk.files.likelihoodHelp")}>{say({ key: `likelihood.${word}` })}</Explain>
      </span>
      <span className={styles.steps} aria-hidden="true">
        {STEPS.map((name, i) => (
          <i key={name} className={i <= step ? styles.on : undefined} />
        ))}
      </span>
      {belief !== undefined && (
        <span className={styles.belief}>{t("desk.files.yourBelief", { share: numbers.percent(belief) })}</span>
      )}
    </li>
  );
}
