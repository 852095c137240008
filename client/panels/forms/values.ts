import type { Json } from "../../../shared/engine/json.ts";
import type { Choice, OptionField } from "../../../shared/rules/view.ts";

/** What has been filled in so far: values travel in the command, texts beside it. */
export interface Filled {
  readonly values: Readonly<Record<string, Json>>;
  readonly texts: Readonly<Record<string, string>>;
}

type FieldOf<K extends OptionField["kind"]> = Extract<OptionField, { kind: K }>;

export const nothingFilled: Filled = { values: {}, texts: {} };

/** The values with which a form opens. A choice without an alternative is made at once. */
export function startValues(fields: readonly OptionField[]): Filled {
  const values: Record<string, Json> = {};
  for (const field of fields) {
    const value = startOf(field);
    if (value !== undefined) values[field.name] = value;
  }
  return { values, texts: {} };
}

function startOf(field: OptionField): Json | undefined {
  switch (field.kind) {
    case "choice":
      return field.initial ?? (field.optional ? undefined : onlyValue(field.choices));
    case "many":
      return [];
    case "number":
      return field.initial;
    case "shares":
      return evenShares(field.choices.map(keyOf));
    default:
      return undefined;
  }
}

function onlyValue(choices: readonly Choice[]): Json | undefined {
  return choices.length === 1 ? choices[0]?.value : undefined;
}

/** Names of the fields that still need something, in the order of the form. */
export function gaps(fields: readonly OptionField[], filled: Filled): readonly string[] {
  return fields.filter((field) => !isComplete(field, filled)).map((field) => field.name);
}

function isComplete(field: OptionField, { values, texts }: Filled): boolean {
  const value = values[field.name];
  switch (field.kind) {
    case "choice":
      return field.optional === true || value !== undefined;
    case "many":
      return Array.isArray(value) && value.length >= field.min && value.length <= field.max;
    case "number":
      return typeof value === "number" && value >= field.min && value <= field.max;
    case "shares":
      return isShares(value) && sumOf(value) === 100;
    case "parts":
      return Array.isArray(value) && value.length > 0;
    case "text":
      return textFits(field, texts[field.name] ?? "");
  }
}

const textFits = (field: FieldOf<"text">, text: string): boolean =>
  text.length <= field.max && (!field.required || text.trim() !== "");

/** A choice as a key of a record or of a list box: strings stay as they are. */
export function keyOf(choice: Choice): string {
  return typeof choice.value === "string" ? choice.value : JSON.stringify(choice.value);
}

export type Shares = Readonly<Record<string, number>>;

export function isShares(value: Json | undefined): value is Record<string, number> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function sumOf(shares: Shares): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0);
}

/** Whole percentages that sum to 100; the first ones take what is left over. */
export function evenShares(keys: readonly string[]): Record<string, number> {
  const base = Math.floor(100 / keys.length);
  const rest = 100 - base * keys.length;
  return Object.fromEntries(keys.map((key, i) => [key, base + (i < rest ? 1 : 0)]));
}

/**
 * Sets one share and lets the others give or take in proportion to what they have, so that all sum to 100.
 * @param to whole percent; is brought into 0–100
 */
export function withShare(shares: Shares, key: string, to: number): Record<string, number> {
  const wanted = Math.min(100, Math.max(0, Math.round(to)));
  const others = Object.keys(shares).filter((other) => other !== key);
  const room = 100 - wanted;
  const held = others.reduce((sum, other) => sum + (shares[other] ?? 0), 0);
  const exact = others.map((other) => (held === 0 ? room / others.length : ((shares[other] ?? 0) * room) / held));
  const whole = roundTo(exact, room);
  return Object.fromEntries(
    Object.keys(shares).map((name) => [name, name === key ? wanted : (whole[others.indexOf(name)] ?? 0)]),
  );
}

/** Largest remainders: whole numbers that sum exactly to `total`. */
export function roundTo(exact: readonly number[], total: number): number[] {
  const whole = exact.map(Math.floor);
  const byRest = exact.map((value, i) => ({ i, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest);
  let left = total - whole.reduce((sum, value) => sum + value, 0);
  for (const { i } of byRest) {
    if (left <= 0) break;
    whole[i] = (whole[i] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}
