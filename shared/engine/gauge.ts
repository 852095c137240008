/** Rounds half up to one decimal: the resolution of every gauge. */
export function r1(x: number): number {
  return Math.floor(10 * x + 0.5) / 10;
}

/** Keeps `x` between `lo` and `hi`; a gauge runs from 0 to 100 unless told otherwise. */
export function clamp(x: number, lo = 0, hi = 100): number {
  return Math.min(hi, Math.max(lo, x));
}
