import type { RelationView } from "../../../shared/rules/view.ts";
import { useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Disclosure, Explain } from "../../ui/index.ts";
import styles from "./deterrence.module.css";

const MEANS = [
  "punishment",
  "denial",
  "entanglement",
  "norms",
] as const satisfies readonly (keyof RelationView["deterrence"])[];
const LEVELS = ["low", "middle", "high"] as const;

/** What would keep the other side from an attack on you: four means, each low, middle or high. */
export function Deterrence({ other }: { readonly other: string }) {
  const t = useText();
  const say = useSay();
  const relation = useSeat("relations")[other];
  if (relation === undefined) return null;
  return (
    <Disclosure title={t("desk.deterrence.title", { seat: say(other) })}>
      <ul className={styles.means}>
        {MEANS.map((mean) => {
          const level = relation.deterrence[mean];
          return (
            <li key={mean}>
              <Explain text={t(`desk.deterrence.${mean}.help`)}>{t(`desk.deterrence.${mean}`)}</Explain>
              <span className={styles.bar} aria-hidden="true">
                {LEVELS.map((name, i) => (
                  <i key={name} className={i <= LEVELS.indexOf(level) ? styles.full : undefined} />
                ))}
              </span>
              <b>{t(`level.${level}`)}</b>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
