import type { DebriefView } from "../../shared/rules/view.ts";
import { usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Section } from "../panels/kit/Section.tsx";
import { BeatItem } from "../panels/outcome/BeatItem.tsx";
import { Disclosure, useNumbers } from "../ui/index.ts";
import styles from "./timeline.module.css";

/** The turning points, and below them everything that turned over, round by round. */
export function Timeline({ debrief }: { readonly debrief: DebriefView }) {
  const t = useText();
  const say = useSay();
  const numbers = useNumbers(1);
  const rounds = usePublic((facts) => facts.clock.rounds);
  return (
    <Section title={t("desk.timeline.title")}>
      {debrief.turningPoints.length > 0 && (
        <ol className={styles.points}>
          {debrief.turningPoints.map((point) => (
            <li key={`${point.round}${point.title.key}`}>
              <span className={styles.round}>{t("desk.round", { round: point.round })}</span>
              <span className={styles.what}>{say(point.title)}</span>
              <span className={styles.delta}>{t("desk.timeline.delta", { delta: numbers.signed(point.delta) })}</span>
            </li>
          ))}
        </ol>
      )}
      {debrief.timeline.map(({ round, epilogue, beats }) => (
        <Disclosure
          key={`${round}${epilogue}`}
          title={epilogue ? t("desk.timeline.later", { n: round - rounds }) : t("desk.round", { round })}
          aside={<span className={styles.count}>{t("desk.timeline.beats", { count: beats.length })}</span>}
        >
          <ol className={styles.beats}>
            {beats.map((beat) => (
              <BeatItem key={beat.id} beat={beat} />
            ))}
          </ol>
        </Disclosure>
      ))}
    </Section>
  );
}
