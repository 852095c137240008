import { arc } from "d3-shape";
import type { StabilityView } from "../../../shared/rules/view.ts";
import { useText } from "../../model/say.ts";
import { useNumbers } from "../../ui/index.ts";
import styles from "./stability.module.css";

/** How much each part weighs, of 100. */
const WEIGHT = { norms: 35, calm: 25, resilience: 20, openness: 20 } as const;
const QUARTER = Math.PI / 2;

interface DialProps {
  readonly value: number;
  readonly delta: number;
  readonly parts: StabilityView["parts"];
}

/** A half circle of four fields, as wide as its part weighs and filled as far as it goes. The figures stand beside it in words. */
export function Dial({ value, delta, parts }: DialProps) {
  const t = useText();
  const numbers = useNumbers();
  return (
    <div className={styles.dial}>
      <svg viewBox="0 0 200 108" aria-hidden="true">
        <g transform="translate(100 100)">
          {fields(parts).map((field, i) => (
            <g key={field.part}>
              <path d={ring(field.from, field.to)} className={styles.empty} />
              <path d={ring(field.from, field.filled)} className={styles[`field${i}`]} />
            </g>
          ))}
        </g>
      </svg>
      <p className={styles.value}>
        <span className="unseen">{t("desk.stability.spoken", { value, delta })}</span>
        <b aria-hidden="true">{numbers.plain(value)}</b>
        <span aria-hidden="true">{delta === 0 ? t("desk.stability.same") : numbers.signed(delta)}</span>
      </p>
    </div>
  );
}

interface Field {
  readonly part: keyof typeof WEIGHT;
  readonly from: number;
  readonly to: number;
  readonly filled: number;
}

function fields(parts: StabilityView["parts"]): Field[] {
  let angle = -QUARTER;
  return (Object.keys(WEIGHT) as (keyof typeof WEIGHT)[]).map((part) => {
    const from = angle + 0.02;
    const to = angle + (WEIGHT[part] / 100) * 2 * QUARTER - 0.02;
    angle += (WEIGHT[part] / 100) * 2 * QUARTER;
    const share = Math.min(1, Math.max(0, parts[part] / 100));
    return { part, from, to, filled: from + (to - from) * share };
  });
}

function ring(startAngle: number, endAngle: number): string {
  return arc()({ innerRadius: 78, outerRadius: 96, startAngle, endAngle }) ?? "";
}
