import type { DebriefView } from "../../shared/rules/view.ts";
import { usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Tag, type Tone, useNumbers } from "../ui/index.ts";
import styles from "./ending.module.css";

const GRADES: Readonly<Record<string, Tone>> = { good: "good", mixed: "need", bad: "danger" };

/** How the story ended, and what became of the world meanwhile. */
export function Ending({ debrief }: { readonly debrief: DebriefView }) {
  const t = useText();
  const say = useSay();
  const numbers = useNumbers(1);
  const title = usePublic((facts) => facts.scenario.title);
  const { ending, table } = debrief;
  return (
    <header className={styles.ending}>
      <p className={styles.over}>{t("desk.debrief.over", { title: say(title) })}</p>
      {ending !== null && (
        <>
          <h2>{say(ending.title)}</h2>
          <Tag tone={GRADES[ending.grade] ?? "neutral"}>{say({ key: `desk.grade.${ending.grade}` })}</Tag>
          <p className={styles.text}>{say(ending.text)}</p>
        </>
      )}
      <div className={styles.table}>
        <p className={styles.verdict}>{t(`desk.verdict.${table.verdict}`)}</p>
        <p>{t(`desk.verdict.${table.verdict}.help`)}</p>
        <p className={styles.figures}>
          {t("desk.debrief.stability", {
            start: numbers.plain(table.start),
            final: numbers.plain(table.final),
            delta: numbers.signed(table.delta),
          })}
        </p>
        {table.collapsed && <p className={styles.collapsed}>{t("desk.debrief.collapsed")}</p>}
      </div>
    </header>
  );
}
