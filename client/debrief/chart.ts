import { type ScaleLinear, scaleLinear } from "d3-scale";
import { curveMonotoneX, line } from "d3-shape";

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
}

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const BOX: Box = { width: 460, height: 190, left: 34, right: 12, top: 12, bottom: 26 };

export interface Drawing {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly paths: readonly { readonly id: string; readonly d: string }[];
}

/** Lines over the rounds in one box. `range` is the scale from bottom to top. */
export function draw(series: readonly Series[], range: readonly [number, number], box: Box = BOX): Drawing {
  const count = Math.max(1, ...series.map((one) => one.values.length));
  const x = scaleLinear([0, Math.max(1, count - 1)], [box.left, box.width - box.right]);
  const y = scaleLinear([...range], [box.height - box.bottom, box.top]);
  const path = line<number>(
    (_, i) => x(i),
    (value) => y(value),
  ).curve(curveMonotoneX);
  return {
    x,
    y,
    ticks: y.ticks(4),
    paths: series.map(({ id, values }) => ({ id, d: path([...values]) ?? "" })),
  };
}
