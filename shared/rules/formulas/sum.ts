/** The sum of a breakdown's terms. */
export function sum(terms: Readonly<Record<string, number>>): number {
  let total = 0;
  for (const term of Object.values(terms)) total += term;
  return total;
}

/** The product of a breakdown's factors. */
export function product(factors: Readonly<Record<string, number>>): number {
  let total = 1;
  for (const factor of Object.values(factors)) total *= factor;
  return total;
}

/** The mean of some numbers; 0 for none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}

/** The step from `from` towards `to`, at most `step` long. */
export function towards(from: number, to: number, step: number): number {
  return Math.max(-step, Math.min(step, to - from));
}
