import type { MessageKey } from "../../shared/text/en.ts";
import { useText } from "../model/say.ts";
import styles from "./Difficulty.module.css";

const LEVELS = 4;

/** How hard a scenario is, in marks and in words. */
export function Difficulty({ level }: { level: number }) {
  const t = useText();
  const known = Math.min(LEVELS, Math.max(1, level));
  return (
    <span className={styles.difficulty}>
      <span aria-hidden="true" className={styles.marks}>
        {Array.from({ length: LEVELS }, (_, i) => (
          <i key={i} className={i < known ? styles.on : undefined} />
        ))}
      </span>
      {t(`ui.difficulty.${known}` as MessageKey)}
    </span>
  );
}
