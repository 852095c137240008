import type { PromiseView } from "../../shared/rules/view.ts";
import { useSay, useText } from "../model/say.ts";
import { Section } from "../panels/kit/Section.tsx";
import { Due } from "../panels/talks/PromiseCard.tsx";
import { Tag, type Tone } from "../ui/index.ts";
import styles from "./debrief.module.css";

const TONES: Readonly<Record<string, Tone>> = { kept: "good", broken: "danger" };

/** Every promise, and whether it was kept. */
export function Promises({ promises }: { readonly promises: readonly PromiseView[] }) {
  const t = useText();
  const say = useSay();
  if (promises.length === 0) return null;
  return (
    <Section title={t("desk.promise.title")}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("desk.promise.who")}</th>
              <th scope="col">{t("desk.promise.kind")}</th>
              <th scope="col">{t("desk.promise.when")}</th>
              <th scope="col">{t("desk.promise.fate")}</th>
            </tr>
          </thead>
          <tbody>
            {promises.map((promise) => (
              <tr key={promise.id}>
                <th scope="row">{say(promise.by)}</th>
                <td>
                  {t(`desk.promise.kind.${promise.kind}`)}
                  {promise.text !== null && <q className={styles.muted}> {say(promise.text)}</q>}
                </td>
                <td>
                  <Due round={promise.due} />
                </td>
                <td>
                  <Tag tone={TONES[promise.state] ?? "neutral"}>
                    {say({ key: `desk.promise.state.${promise.state}` })}
                  </Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
