import { IntlMessageFormat } from "intl-messageformat";
import type { Msg } from "../engine/types.ts";
import type { Catalogue } from "./en.ts";
import { titleKey } from "./names.ts";

/** What a key or id stands for (`t:…`, `x:…`, a seat's id), or undefined where it stands for itself. */
export type Lookup = (value: string) => string | undefined;

export interface Formatter {
  readonly locale: string;
  /** Whether the catalogue has the key. */
  has(key: string): boolean;
  /** A sentence of the catalogue with its arguments filled in. An unknown key gives a readable fallback. */
  format(msg: Msg, lookup?: Lookup): string;
  /** A string of a View: a key of the scenario, free text, an id, or words that are shown as they are. */
  name(value: string, lookup?: Lookup): string;
}

const nothing: Lookup = () => undefined;

/**
 * Makes sentences of one language. Parsed messages are kept, so that formatting a list costs little.
 * @param onMissing told once per key that the catalogue lacks or that cannot be formatted; tests let it throw
 */
export function createFormatter(
  catalogue: Catalogue,
  locale: string,
  onMissing: (key: string) => void = () => {},
): Formatter {
  const parsed = new Map<string, IntlMessageFormat | null>();
  const parse = (key: string): IntlMessageFormat | null => {
    const text = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    const message = text === undefined ? null : new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    if (message === null) onMissing(key);
    parsed.set(key, message);
    return message;
  };
  const name = (value: string, lookup: Lookup = nothing): string => {
    const found = lookup(value);
    if (found !== undefined) return found;
    if (value.startsWith("m:")) return format({ key: value.slice(2) }, lookup);
    const key = titleKey(catalogue, value);
    if (key !== null) return format({ key }, lookup);
    return isPointer(value) ? "…" : value;
  };
  const format = (msg: Msg, lookup: Lookup = nothing): string => {
    const message = parsed.has(msg.key) ? parsed.get(msg.key) : parse(msg.key);
    if (!message) return readable(msg, (value) => name(value, lookup));
    try {
      return String(message.format(namedArgs(msg.args, (value) => name(value, lookup))));
    } catch {
      onMissing(msg.key);
      return readable(msg, (value) => name(value, lookup));
    }
  };
  return { locale, has: (key) => Object.hasOwn(catalogue, key), format, name };
}

/** A key whose string has not arrived yet. */
function isPointer(value: string): boolean {
  return /^[tx]:/.test(value);
}

/** Ids become names; the id itself stays within reach of `select` as `<argument>Id`. */
function namedArgs(args: Msg["args"], name: (value: string) => string): Record<string, string | number> {
  const named: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(args ?? {})) {
    named[key] = typeof value === "string" ? name(value) : value;
    named[`${key}Id`] = value;
  }
  return named;
}

/** `refusal.not-affordable` with {need: 2} reads "Not affordable (2)": better than a blank, and still true. */
function readable(msg: Msg, name: (value: string) => string): string {
  const parts = msg.key.split(".").filter((part) => part !== "title" && part !== "help");
  const words = (parts.at(-1) ?? msg.key)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
  const args = Object.values(msg.args ?? {}).map((value) => (typeof value === "string" ? name(value) : String(value)));
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return args.length === 0 ? sentence : `${sentence} (${args.join(", ")})`;
}
