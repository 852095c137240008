import type { PublicDyad } from "../../../shared/rules/view.ts";
import { useSay, useText } from "../../model/say.ts";
import { cx, Disclosure } from "../../ui/index.ts";
import styles from "./ladder.module.css";

const RUNGS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] as const;
/** Above these rungs lies a firebreak. */
const FIREBREAKS: Readonly<Record<number, "A" | "B" | "C">> = { 2: "A", 6: "B", 8: "C" };

/** The escalation ladder with its firebreaks: where the pair stands, and how high it has been. */
export function Ladder({ dyad }: { readonly dyad: PublicDyad }) {
  const t = useText();
  const say = useSay();
  const here = say({ key: `rung.${dyad.rung}` });
  return (
    <Disclosure title={t("desk.ladder.title")} aside={t("desk.ladder.here", { rung: dyad.rung, name: here })}>
      <ol className={styles.ladder} reversed start={10}>
        {RUNGS.map((rung) => (
          <li
            key={rung}
            className={cx(rung === dyad.rung && styles.here, rung < dyad.rung && styles.below)}
            {...(rung === dyad.rung && { "aria-current": "step" })}
          >
            {FIREBREAKS[rung] !== undefined && (
              <span className={styles.firebreak}>{say({ key: `firebreak.${FIREBREAKS[rung]}.title` })}</span>
            )}
            <span className={styles.rung}>
              <b>{rung}</b> {say({ key: `rung.${rung}` })}
              {rung === dyad.rung && <em>{t("desk.ladder.now")}</em>}
              {rung === dyad.highestRung && rung !== dyad.rung && <em>{t("desk.ladder.highest")}</em>}
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
