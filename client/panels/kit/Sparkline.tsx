import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { useText } from "../../model/say.ts";
import { useNumbers } from "../../ui/index.ts";
import styles from "./Sparkline.module.css";

export interface SparklineProps {
  readonly label: string;
  /** Values after each round; the first is the start. */
  readonly values: readonly number[];
  /** 0–100 unless told otherwise. */
  readonly range?: readonly [number, number];
}

const WIDTH = 300;
const HEIGHT = 44;
const PAD = 5;

/** A small line of the rounds so far, and the same figures as words. */
export function Sparkline({ label, values, range = [0, 100] }: SparklineProps) {
  const t = useText();
  const numbers = useNumbers();
  if (values.length < 2) return null;
  const x = scaleLinear([0, values.length - 1], [PAD, WIDTH - PAD]);
  const y = scaleLinear([...range], [HEIGHT - PAD, PAD]);
  const path =
    line<number>(
      (_, i) => x(i),
      (value) => y(value),
    )([...values]) ?? "";
  const list = values.map((value) => numbers.plain(value)).join(" → ");
  return (
    <figure className={styles.spark}>
      <figcaption>
        {label}: <span>{list}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={path} className={styles.line} />
      </svg>
      <span className="unseen">{t("desk.spark.spoken", { count: values.length - 1 })}</span>
    </figure>
  );
}
