import { hash64 } from "../engine/hash.ts";
import { canonical } from "../engine/json.ts";
import type { AuthoredScenario, Prose } from "./schema.ts";

/** Where a sentence of the scenario is kept, such as `t:seats.ARV.brief.who`. Rules pass keys on and never read the text. */
export type TextKey = string;
export type TextTable = Readonly<Record<TextKey, string>>;

export type Keyed<T> = T extends Prose
  ? TextKey
  : T extends readonly (infer U)[]
    ? number extends T["length"]
      ? readonly Keyed<U>[]
      : { readonly [K in keyof T]: Keyed<T[K]> }
    : T extends object
      ? { readonly [K in keyof T]: Keyed<T[K]> }
      : T;

/** The part of a scenario that rules read: ids, numbers, triggers, with a key in place of each sentence. */
export type Scenario = Keyed<AuthoredScenario>;
export type ScenarioSeat = Scenario["seats"][number];
export type ScenarioIncident = Scenario["incidents"][number];
export type ScenarioEvidence = ScenarioIncident["evidence"][number];
export type ScenarioText = Scenario["texts"][number];
export type ScenarioArticle = ScenarioText["articles"][number];
export type ScenarioVariant = ScenarioArticle["variants"][number];
export type ScenarioInject = Scenario["injects"][number];
export type ScenarioEnding = Scenario["endings"][number];
export type ScenarioObjective = ScenarioSeat["objectives"][number];

/** The items of an incident that exist under a seeded truth. */
export function evidenceUnder(incident: ScenarioIncident, truth: string): readonly ScenarioEvidence[] {
  return incident.evidence.filter((item) => item.truths === undefined || item.truths.includes(truth));
}

export interface CompiledScenario {
  readonly rules: Scenario;
  /** Hash of the rules part: two files that differ only in prose play the same game. */
  readonly hash: string;
  readonly texts: TextTable;
  readonly language: string;
}

/** Splits an authored scenario into the rules part and its table of sentences. */
export function compile(authored: AuthoredScenario, language = "en"): CompiledScenario {
  const texts: Record<TextKey, string> = {};
  const rules = keyed(authored, "t:", texts) as Scenario;
  return { rules, hash: hash64(canonical(rules)), texts, language };
}

function keyed(value: unknown, path: string, texts: Record<TextKey, string>): unknown {
  if (Array.isArray(value)) {
    const names = distinct(value.map(nameOf));
    return value.map((item, i) => keyed(item, join(path, names[i] ?? ""), texts));
  }
  if (typeof value !== "object" || value === null) return value;
  if (isProse(value)) {
    texts[path] = value.prose;
    return path;
  }
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, keyed(v, join(path, k), texts)]));
}

const join = (path: string, name: string): string => (path.endsWith(":") ? path + name : `${path}.${name}`);

function nameOf(item: unknown, index: number): string {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === "string" ? id : String(index + 1);
}

/** Entries for different truths may share an id; their sentences may not share a key. */
function distinct(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}-${time}`;
  });
}

function isProse(value: object): value is Prose {
  return "prose" in value && typeof value.prose === "string" && Object.keys(value).length === 1;
}
