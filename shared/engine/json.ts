export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The one text of a plain value: keys sorted by code unit, no spaces, undefined members dropped.
 * Equal values give equal texts whatever order their keys were written in.
 * An undefined array element becomes null, as in JSON. Throws a TypeError for what no JSON can hold
 * (NaN, infinities, functions, symbols, bigints): such a value in a state is a fault to be seen at once.
 */
export function canonical(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value as Record<string, unknown>);
  }
  return canonicalScalar(value);
}

function canonicalScalar(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quoted(value as string);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`Not a JSON number: ${value}`);
      return `${Object.is(value, -0) ? 0 : value}`;
    case "boolean":
      return value ? "true" : "false";
    case "object":
    case "undefined":
      return "null";
    default:
      throw new TypeError(`Not a JSON value: ${typeof value}`);
  }
}

const NEEDS_ESCAPE = /[^ !#-[\]-~]/;

function quoted(text: string): string {
  return NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
}

function canonicalArray(items: readonly unknown[]): string {
  let text = "[";
  for (let i = 0; i < items.length; i++) {
    if (i > 0) text += ",";
    text += canonical(items[i]);
  }
  return `${text}]`;
}

function canonicalObject(record: Record<string, unknown>): string {
  let text = "{";
  for (const key of Object.keys(record).sort()) {
    const member = record[key];
    if (member === undefined) continue;
    if (text.length > 1) text += ",";
    text += `${quoted(key)}:${canonical(member)}`;
  }
  return `${text}}`;
}

/** Whether two plain values have the same canonical text, without making it. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  for (const name of names) if (!Object.hasOwn(right, name) || !sameJson(left[name], right[name])) return false;
  return true;
}

/** A plain value anew in all its parts, keys in the same order. */
export function copied<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copied) as T;
  // Assigning is several times faster than `fromEntries`, and wrong for this one key alone.
  if (Object.hasOwn(value, "__proto__"))
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copied(member)])) as T;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = copied((value as Record<string, unknown>)[key]);
  return copy as T;
}
