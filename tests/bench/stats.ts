import process from "node:process";

/** The value below which a share `p` (0-1) of the values lies; NaN of none. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * p) - 1))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Milliseconds by the clock and of CPU that `act` takes: the best of some rounds, because others can only make it slower. */
export function best(rounds: number, act: () => void): { readonly ms: number; readonly cpu: number } {
  const times: { ms: number; cpu: number }[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    times.push({ ms: performance.now() - start, cpu: (user + system) / 1000 });
  }
  return { ms: Math.min(...times.map(({ ms }) => ms)), cpu: Math.min(...times.map(({ cpu }) => cpu)) };
}
