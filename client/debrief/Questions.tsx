import type { DebriefView } from "../../shared/rules/view.ts";
import { useSay, useText } from "../model/say.ts";
import { Section } from "../panels/kit/Section.tsx";
import { Disclosure } from "../ui/index.ts";
import styles from "./questions.module.css";

/** Questions to talk about, and the real cases behind the fiction. */
export function Questions({ debrief }: { readonly debrief: DebriefView }) {
  const t = useText();
  const say = useSay();
  return (
    <>
      {debrief.questions.length > 0 && (
        <Section title={t("desk.questions.title")}>
          <ol className={styles.questions}>
            {debrief.questions.map((question) => (
              <li key={question}>{say(question)}</li>
            ))}
          </ol>
        </Section>
      )}
      {debrief.cases.length > 0 && (
        <Section title={t("desk.cases.title")} aside={t("desk.cases.sub")}>
          {debrief.cases.map((item) => (
            <Disclosure key={item.title} title={say(item.title)}>
              <p className={styles.case}>{say(item.text)}</p>
            </Disclosure>
          ))}
        </Section>
      )}
    </>
  );
}
