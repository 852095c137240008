import { useId } from "react";
import { useText } from "../model/say.ts";
import { Disclosure, useNumbers } from "../ui/index.ts";
import styles from "./chart.module.css";
import { BOX, draw, type Series } from "./chart.ts";
import tables from "./debrief.module.css";

export interface LineChartProps {
  readonly title: string;
  readonly series: readonly Series[];
  readonly range: readonly [number, number];
  /** Words below the axis, one per value. */
  readonly labels: readonly string[];
}

/** Lines over the rounds, and the same figures as a table. */
export function LineChart({ title, series, range, labels }: LineChartProps) {
  const t = useText();
  const id = useId();
  const numbers = useNumbers(1);
  const { x, y, ticks, paths } = draw(series, range);
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick} className={styles.tick}>
            <line x1={BOX.left} x2={BOX.width - BOX.right} y1={y(tick)} y2={y(tick)} />
            <text x={BOX.left - 6} y={y(tick) + 4} textAnchor="end">
              {numbers.plain(tick)}
            </text>
          </g>
        ))}
        {labels.map((label, i) => (
          <text key={label} x={x(i)} y={BOX.height - 6} textAnchor="middle" className={styles.label}>
            {label}
          </text>
        ))}
        {paths.map((path, i) => (
          <path key={path.id} d={path.d} className={styles[`line${i % LOOKS}`]} />
        ))}
        {series.map((one, i) =>
          one.values.map((value, at) => (
            <circle key={`${one.id}${at}`} cx={x(at)} cy={y(value)} r={3.5} className={styles[`dot${i % LOOKS}`]} />
          )),
        )}
      </svg>
      {series.length > 1 && (
        <p className={styles.legend} aria-hidden="true">
          {series.map((one, i) => (
            <span key={one.id} className={styles[`key${i % LOOKS}`]}>
              {one.label}
            </span>
          ))}
        </p>
      )}
      <Disclosure title={t("desk.chart.table")}>
        <div className={tables.scroll}>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">{t("desk.chart.round")}</th>
                {series.map((one) => (
                  <th key={one.id} scope="col" className={tables.number}>
                    {one.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {labels.map((label, i) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {series.map((one) => (
                    <td key={one.id} className={tables.number}>
                      {numbers.plain(one.values[i] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </figure>
  );
}

const LOOKS = 3;
