import { type CSSProperties, useId } from "react";
import { Meter } from "react-aria-components/Meter";
import { useText } from "../model/say.ts";
import { cx } from "./cx.ts";
import { Explain } from "./Explain.tsx";
import styles from "./Gauge.module.css";
import { useNumbers } from "./numbers.ts";

export interface Cause {
  readonly delta: number;
  readonly text: string;
}

export interface GaugeProps {
  readonly label: string;
  /** What the gauge means; shown on focus or tap of its name. */
  readonly explain?: string;
  /** 0-100, or any figure within `range`. Left out where only a band is known. */
  readonly value?: number | undefined;
  /** What others may know instead of a value. */
  readonly band?: { readonly from: number; readonly to: number } | undefined;
  /** Value before the last round. */
  readonly before?: number | undefined;
  readonly range?: readonly [number, number];
  /** Which way is welcome; it tints the change and never carries it alone. */
  readonly better?: "up" | "down" | null;
  /** Every step of the change with its reason. */
  readonly causes?: readonly Cause[];
  /** A word for the state, e.g. "tense"; shown beside the figure. */
  readonly word?: string | undefined;
  /** Marks on the bar, e.g. a threshold, each with its own words. */
  readonly marks?: readonly { readonly at: number; readonly label: string }[];
  readonly decimals?: 0 | 1;
  readonly size?: "m" | "s";
}

/** One gauge: figure, bar, change and reasons. All that the bar shows is also written. */
export function Gauge(props: GaugeProps) {
  const { label, explain = "", value, band, before, range = [0, 100], better = null, causes = [], word } = props;
  const id = useId();
  const n = useNumbers(props.decimals ?? 0);
  const t = useText();
  const shown = value !== undefined ? n.plain(value) : band !== undefined ? t("ui.gauge.band", bandArgs(n, band)) : "–";
  return (
    <div className={cx(styles.gauge, props.size === "s" && styles.small)}>
      <div className={styles.head}>
        <span id={id} className={styles.label}>
          <Explain title={label} text={explain}>
            {label}
          </Explain>
        </span>
        {word !== undefined && <span className={styles.word}>{word}</span>}
        <span className={styles.value}>{shown}</span>
      </div>
      <Meter
        aria-labelledby={id}
        minValue={range[0]}
        maxValue={range[1]}
        value={value ?? middle(band)}
        valueLabel={word === undefined ? shown : `${shown}, ${word}`}
        className={styles.track ?? ""}
        style={places(props, range)}
      >
        {value !== undefined && <span className={styles.fill} />}
        {value === undefined && band !== undefined && <span className={styles.band} />}
        {before !== undefined && value !== undefined && before !== value && <span className={styles.before} />}
        {props.marks?.map((mark) => (
          <span
            key={mark.label}
            className={styles.mark}
            title={mark.label}
            style={{ insetInlineStart: share(mark.at, range) }}
          />
        ))}
      </Meter>
      {before !== undefined && value !== undefined && before !== value && (
        <Change before={before} after={value} better={better} causes={causes} decimals={props.decimals ?? 0} />
      )}
    </div>
  );
}

export interface ChangeProps {
  readonly before: number;
  readonly after: number;
  readonly better?: "up" | "down" | null;
  readonly causes?: readonly Cause[];
  readonly decimals?: 0 | 1;
}

/** "62 → 57 (−5), because …", as every change is shown. */
export function Change({ before, after, better = null, causes = [], decimals = 0 }: ChangeProps) {
  // a change that whole figures would hide is shown with one decimal
  const n = useNumbers(Math.round(before) === Math.round(after) ? 1 : decimals);
  const t = useText();
  const tone = better === null ? undefined : after > before === (better === "up") ? styles.good : styles.bad;
  return (
    <div className={styles.change}>
      <p>
        <span className="unseen">{t("ui.change.spoken", { before, after })}</span>
        <span aria-hidden="true" dir="ltr">
          {n.plain(before)} → <strong>{n.plain(after)}</strong>{" "}
          <span className={tone}>({n.signed(after - before)})</span>
        </span>
      </p>
      {causes.length > 0 && (
        <ul className={styles.causes}>
          {causes.map((cause) => (
            <li key={`${cause.text}${cause.delta}`}>
              <b>{n.signed(cause.delta)}</b> {cause.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type Numbers = ReturnType<typeof useNumbers>;

function bandArgs(n: Numbers, band: { from: number; to: number }): { from: string; to: string } {
  return { from: n.plain(band.from), to: n.plain(band.to) };
}

function middle(band: GaugeProps["band"]): number {
  return band === undefined ? 0 : (band.from + band.to) / 2;
}

function share(value: number, [low, high]: readonly [number, number]): string {
  const part = (value - low) / (high - low);
  return `${Math.round(1000 * Math.min(1, Math.max(0, part))) / 10}%`;
}

function places(props: GaugeProps, range: readonly [number, number]): CSSProperties {
  const { value, before, band } = props;
  return {
    "--value": share(value ?? range[0], range),
    "--before": share(before ?? value ?? range[0], range),
    "--from": share(band?.from ?? 0, range),
    "--to": share(band?.to ?? 0, range),
  } as CSSProperties;
}
