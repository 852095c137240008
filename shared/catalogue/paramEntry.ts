/** One number of the rules: where it comes from, what it measures and how far a scenario may sensibly move it. */
export type ParamEntry = {
  readonly value: number;
  readonly unit: string;
  readonly range?: readonly [lowest: number, highest: number];
} & ({ readonly source: "sourced"; readonly document: string } | { readonly source: "invented"; readonly why: string });

/** A number chosen for teaching; `why` says what it is meant to achieve. */
export function inv(value: number, unit: string, why: string, range?: readonly [number, number]): ParamEntry {
  return { value, unit, source: "invented", why, ...(range && { range }) };
}

/** A number taken from a public document. */
export function src(value: number, unit: string, document: string): ParamEntry {
  return { value, unit, source: "sourced", document };
}

type CostTable = { readonly [order: string]: readonly [ap: number, pc: number] };
type CostEntries<T extends CostTable> = {
  readonly [K in `cost.${keyof T & string}.${"ap" | "pc"}`]: ParamEntry;
};

/** Two entries for each order: `cost.<order>.ap` and `cost.<order>.pc`. */
export function orderCosts<const T extends CostTable>(table: T): CostEntries<T> {
  const why = "relative prices make three attractive orders compete for two affordable ones";
  const entries = Object.entries(table).flatMap(([order, [ap, pc]]) => [
    [`cost.${order}.ap`, inv(ap, "AP", why)],
    [`cost.${order}.pc`, inv(pc, "PC", why)],
  ]);
  return Object.fromEntries(entries) as CostEntries<T>;
}
