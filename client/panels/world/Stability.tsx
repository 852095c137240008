import type { StabilityView } from "../../../shared/rules/view.ts";
import { usePublic } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { Explain, useNumbers } from "../../ui/index.ts";
import { Section } from "../kit/Section.tsx";
import { Sparkline } from "../kit/Sparkline.tsx";
import { Dial } from "./Dial.tsx";
import styles from "./stability.module.css";

const PARTS = ["norms", "calm", "resilience", "openness"] as const satisfies readonly (keyof StabilityView["parts"])[];

/** One dial for all, opened into its four parts, with its way so far. */
export function Stability() {
  const t = useText();
  const numbers = useNumbers();
  const stability = usePublic((facts) => facts.stability);
  return (
    <Section
      title={t("desk.stability.title")}
      aside={<Explain text={t("desk.stability.help")}>{t("desk.stability.what")}</Explain>}
    >
      <div className={styles.stability}>
        <Dial value={stability.value} delta={stability.delta} parts={stability.parts} />
        <dl className={styles.parts}>
          {PARTS.map((part, i) => (
            <div key={part}>
              <dt>
                <i className={styles[`part${i}`]} aria-hidden="true" />
                <Explain text={t(`desk.stability.${part}.help`)}>{t(`desk.stability.${part}`)}</Explain>
              </dt>
              <dd>{numbers.plain(stability.parts[part])}</dd>
            </div>
          ))}
        </dl>
        <Sparkline label={t("desk.stability.history")} values={stability.history} />
      </div>
    </Section>
  );
}
