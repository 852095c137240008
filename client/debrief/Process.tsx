import type { DebriefSeat, DebriefView } from "../../shared/rules/view.ts";
import { useSay, useText } from "../model/say.ts";
import { Section } from "../panels/kit/Section.tsx";
import { Explain, useNumbers } from "../ui/index.ts";
import styles from "./debrief.module.css";

const INDICATORS = ["timeliness", "accuracy", "answered", "requests", "promises", "influence"] as const;
const DASH = "–";

/** How each delegation worked, apart from what it reached: six indicators, calibration and predictions. */
export function Process({ seats }: { readonly seats: DebriefView["seats"] }) {
  const t = useText();
  const say = useSay();
  const numbers = useNumbers(1);
  const rows = Object.values(seats);
  const figure = (seat: DebriefSeat, id: (typeof INDICATORS)[number]): string => {
    const value = seat.process[id];
    if (value === null) return DASH;
    return id === "timeliness" ? t("desk.process.rounds", { rounds: numbers.plain(value) }) : numbers.percent(value);
  };
  return (
    <Section title={t("desk.process.title")} aside={t("desk.process.sub")}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("desk.process.indicator")}</th>
              {rows.map((seat) => (
                <th key={seat.seat} scope="col" className={styles.number}>
                  {say(seat.seat)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {INDICATORS.map((id) => (
              <tr key={id}>
                <th scope="row">
                  <Explain text={t(`desk.process.${id}.help`)}>{t(`desk.process.${id}`)}</Explain>
                </th>
                {rows.map((seat) => (
                  <td key={seat.seat} className={styles.number}>
                    {figure(seat, id)}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">
                <Explain text={t("desk.process.brier.help")}>{t("desk.process.brier")}</Explain>
              </th>
              {rows.map((seat) => (
                <td key={seat.seat} className={styles.number}>
                  {seat.brier === null ? DASH : numbers.plain(seat.brier)}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t("desk.process.predictions")}</th>
              {rows.map((seat) => (
                <td key={seat.seat} className={styles.number}>
                  {seat.predictions.of === 0 ? DASH : t("desk.process.rightOf", { ...seat.predictions })}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </Section>
  );
}
