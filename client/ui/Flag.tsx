import { useMemo } from "react";
import { flagShapes } from "../../shared/art/flag-shapes.ts";
import { FLAG_HEIGHT, FLAG_WIDTH } from "../../shared/art/flag-spec.ts";
import { flagFor } from "../../shared/art/flags.ts";
import { cx } from "./cx.ts";
import styles from "./Flag.module.css";

export interface FlagProps {
  /** State code, e.g. `ARV`. An unknown one gets a plain flag. */
  readonly code: string;
  /** Only where no name stands beside it. */
  readonly title?: string;
  readonly size?: "s" | "m" | "l" | "xl";
}

/** The flag of a fictional state, drawn in place. */
export function Flag({ code, title, size = "m" }: FlagProps) {
  const shapes = useMemo(() => flagShapes(flagFor(code)), [code]);
  return (
    <svg
      className={cx(styles.flag, styles[size])}
      viewBox={`0 0 ${FLAG_WIDTH} ${FLAG_HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      role={title === undefined ? "presentation" : "img"}
      aria-hidden={title === undefined}
      aria-label={title}
    >
      {shapes.map((shape) => (
        <path key={`${shape.fill}${shape.d}`} d={shape.d} fill={shape.fill} fillRule={shape.rule} />
      ))}
    </svg>
  );
}
