import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { useText } from "../../model/say.ts";
import { useNumbers } from "../../ui/index.ts";
import styles from "./Sparkline.module.css";

export interface SparklineProps {
  readonly label: string;
  /** Values after each round; the first is the start. */
  readonly values: readonly number[];
}

const WIDTH = 300;
const HEIGHT = 44;
const PAD = 5;
/** A small change must not look like a landslide. */
const LEAST_SPAN = 12;

/** A small line of the rounds so far, and the same figures as words. */
export function Sparkline({ label, values }: SparklineProps) {
  const t = useText();
  const numbers = useNumbers();
  if (values.length < 2) return null;
  const x = scaleLinear([0, values.length - 1], [PAD, WIDTH - PAD]);
  const y = scaleLinear(rangeOf(values), [HEIGHT - PAD, PAD]);
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

/** Centred on the values and never narrower than it should be. */
function rangeOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const slack = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  return [low - slack, high + slack];
}
