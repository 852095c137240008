import { useText } from "../../model/say.ts";
import { Explain } from "../../ui/index.ts";
import styles from "./CriteriaBars.module.css";

export const CRITERIA = ["scope", "scale", "duration", "intensity", "complexity", "sophistication", "impact"] as const;
const HIGHEST = 5;

/** The seven criteria by which gravity is judged, each rated 1 to 5. */
export function CriteriaBars({ criteria }: { readonly criteria: readonly number[] }) {
  const t = useText();
  return (
    <ul className={styles.bars}>
      {CRITERIA.map((name, i) => {
        const rating = criteria[i] ?? 0;
        return (
          <li key={name}>
            <Explain title={t(`desk.criterion.${name}`)} text={t(`desk.criterion.${name}.help`)}>
              {t(`desk.criterion.${name}`)}
            </Explain>
            <span className={styles.pips} aria-hidden="true">
              {Array.from({ length: HIGHEST }, (_, pip) => (
                <i key={pip} className={pip < rating ? styles.full : undefined} />
              ))}
            </span>
            <span className={styles.figure}>{t("desk.criterion.rating", { rating })}</span>
          </li>
        );
      })}
    </ul>
  );
}
