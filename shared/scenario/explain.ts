import type { z } from "../engine/schema.ts";
import { fieldsAt } from "./keys.ts";
import { didYouMean } from "./nearest.ts";
import type { Path } from "./problem.ts";

/** A fault of the data, before it is known where in the file it stands. */
export interface Fault {
  readonly path: Path;
  readonly found: string;
  readonly expected: string;
  readonly hint: string | null;
}

type Issue = z.core.$ZodIssue;

/** Says in plain words what each complaint of a schema means. */
export function explainIssues(schema: z.ZodType, issues: readonly Issue[], data: unknown): Fault[] {
  return issues.flatMap((issue) => explain(schema, issue, data));
}

function explain(schema: z.ZodType, issue: Issue, data: unknown): Fault[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(schema, path, key, data));
  if (issue.code === "invalid_key") {
    const [first] = issue.issues;
    const name = `the name ${quoted(String(path.at(-1)))}`;
    return [{ path, found: name, expected: first === undefined ? "another name" : nameRule(first), hint: null }];
  }
  const value = valueAt(data, path);
  return [{ path, found: describe(value), expected: expectation(issue), hint: hintFor(issue, value) }];
}

function unknownField(schema: z.ZodType, path: Path, key: string, data: unknown): Fault {
  const fields = fieldsAt(schema, path, data);
  const taken = Object.keys((valueAt(data, path) ?? {}) as object);
  const free = fields.filter((field) => !taken.includes(field));
  return {
    path: [...path, key],
    found: `the unknown field ${quoted(key)}`,
    expected: fields.length > 0 ? `one of the fields ${list(fields)}` : "no such field",
    hint: didYouMean(key, free),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a block of fields",
  record: "a block of named values",
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.length === 1 ? shown(issue.values[0]) : `one of ${list(issue.values.map(shown))}`;
    case "invalid_union":
      return unionRule(issue);
    case "too_small":
      return size(issue.origin, issue.inclusive === false ? "more than" : "at least", issue.minimum);
    case "too_big":
      return size(issue.origin, issue.inclusive === false ? "less than" : "at most", issue.maximum);
    default:
      return issue.message;
  }
}

/** A name that must be one of a few, or follow a pattern that the schema describes in words. */
function nameRule(issue: Issue): string {
  return issue.code === "invalid_value" ? `one of ${list(issue.values.map(shown))}` : issue.message;
}

function unionRule(issue: Issue): string {
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
  return options.length > 0 ? `one of ${list(options.map(shown))}` : "another form";
}

function size(origin: string, words: string, bound: number | bigint): string {
  if (origin === "string") return bound === 1 ? "some text" : `${words} ${bound} letters`;
  if (origin === "array") return `${words} ${bound} ${bound === 1 ? "entry" : "entries"}`;
  return `${words} ${bound}`;
}

function hintFor(issue: Issue, value: unknown): string | null {
  const bare = typeof value === "number" || typeof value === "boolean";
  if (issue.code === "invalid_type" && issue.expected === "string" && bare) return `put it in quotes: "${value}"`;
  if (issue.code === "invalid_value" && typeof value === "string") return didYouMean(value, issue.values.map(String));
  if (issue.code === "invalid_union" && typeof value === "string" && "options" in issue && Array.isArray(issue.options))
    return didYouMean(value, issue.options.map(String));
  return null;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], data);
}

/** What stands there, in words. */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "an empty value";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "a block of fields";
  if (typeof value === "string") return value === "" ? "an empty text" : quoted(short(value));
  return String(value);
}

const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57)}…`);
const quoted = (text: string): string => JSON.stringify(text);
const shown = (value: unknown): string => String(value);

/** Names in a row: `a, b or c`. */
export function list(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}
