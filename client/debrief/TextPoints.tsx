import type { DebriefView } from "../../shared/rules/view.ts";
import { usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Section } from "../panels/kit/Section.tsx";
import { useNumbers } from "../ui/index.ts";
import styles from "./debrief.module.css";

/** What was signed, and what each article was worth to each seat. */
export function TextPoints({ debrief }: { readonly debrief: DebriefView }) {
  const t = useText();
  const say = useSay();
  const numbers = useNumbers(1);
  const texts = usePublic((facts) => facts.texts);
  const seats = Object.keys(debrief.seats);
  return Object.values(texts).map((text) => {
    const rows = debrief.text.filter((row) => row.id === text.id);
    const total = (seat: string): number => rows.reduce((sum, row) => sum + (row.points[seat] ?? 0), 0);
    return (
      <Section
        key={text.id}
        title={say(text.title)}
        aside={text.signed ? t("desk.signed.in", { round: text.signed.round }) : t("desk.signed.never")}
      >
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("desk.signed.article")}</th>
                <th scope="col">{t("desk.signed.variant")}</th>
                {seats.map((seat) => (
                  <th key={seat} scope="col" className={styles.number}>
                    {say(seat)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const article = text.articles.find((one) => one.id === row.article);
                const variant = article?.variants.find((one) => one.id === row.variant);
                return (
                  <tr key={row.article}>
                    <th scope="row">{say(article?.title)}</th>
                    <td>{variant ? `${variant.id} · ${say(variant.short)}` : t("desk.signed.none")}</td>
                    {seats.map((seat) => (
                      <td key={seat} className={styles.number}>
                        {numbers.plain(row.points[seat] ?? 0)}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {t("desk.signed.total")}
                </th>
                {seats.map((seat) => (
                  <td key={seat} className={styles.number}>
                    <b>{numbers.plain(total(seat))}</b>
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      </Section>
    );
  });
}
