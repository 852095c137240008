import type { MessageKey } from "../../shared/text/en.ts";
import { usePublic } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import { cx, Explain } from "../ui/index.ts";
import styles from "./PhaseSteps.module.css";

/** Where the round stands, as steps. Each says what is done in it. */
export function PhaseSteps() {
  const t = useText();
  const { phase, phases } = usePublic((facts) => facts.clock);
  const at = phases.indexOf(phase);
  const steps = at < 0 ? [phase] : phases;
  return (
    <ol className={styles.steps} aria-label={t("ui.phase.label")}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={cx(styles.step, step === phase && styles.on, index < at && styles.done)}
          aria-current={step === phase ? "step" : undefined}
        >
          <Explain
            look="bare"
            title={t(`ui.phase.${step}` as MessageKey)}
            text={t(`ui.phase.${step}.help` as MessageKey)}
            className={styles.name}
          >
            {t(`ui.phase.${step}` as MessageKey)}
          </Explain>
        </li>
      ))}
    </ol>
  );
}
