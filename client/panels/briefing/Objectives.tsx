import type { ObjectiveView } from "../../../shared/rules/view.ts";
import { usePublic, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Explain } from "../../ui/index.ts";
import { Section } from "../kit/Section.tsx";
import { attainmentWord, weightWord } from "../kit/words.ts";
import styles from "./objectives.module.css";

/** One's own aims, the heaviest first: in words until the first round is over, with their weights on tap after it. */
export function Objectives() {
  const t = useText();
  const round = usePublic((facts) => facts.clock.round);
  const objectives = [...useSeat("objectives")].sort((a, b) => b.weight - a.weight);
  return (
    <Section title={t("desk.objectives.title")} aside={t("desk.objectives.secret")}>
      <ul className={styles.list}>
        {objectives.map((objective) => (
          <Objective key={objective.id} objective={objective} showWeight={round > 1} />
        ))}
      </ul>
    </Section>
  );
}

function Objective({ objective, showWeight }: { readonly objective: ObjectiveView; readonly showWeight: boolean }) {
  const t = useText();
  const say = useSay();
  const word = attainmentWord(objective.attained);
  const weight = t(`desk.weight.${weightWord(objective.weight)}`);
  return (
    <li className={styles.objective}>
      <span className={styles.label}>{say(objective.label)}</span>
      <span className={styles.weight}>
        {showWeight ? (
          <Explain text={t("desk.objectives.weight", { weight: objective.weight })}>{weight}</Explain>
        ) : (
          weight
        )}
      </span>
      <span className={styles.bar} aria-hidden="true">
        {objective.attained !== null && <span style={{ inlineSize: `${Math.round(100 * objective.attained)}%` }} />}
      </span>
      <span className={styles.word}>{t(`desk.attained.${word}`)}</span>
    </li>
  );
}
