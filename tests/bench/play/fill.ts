import type { Json } from "../../../shared/engine/json.ts";
import type { Rng } from "../../../shared/engine/rng.ts";
import type { Option, OptionField, PartsOffer } from "../../../shared/rules/view.ts";
import { sentence } from "./words.ts";

export interface Filled {
  readonly payload: Readonly<Record<string, Json>>;
  readonly texts: Readonly<Record<string, string>>;
}

type FieldOf<K extends OptionField["kind"]> = Extract<OptionField, { kind: K }>;

/** An option as a command or an order, its fields filled by drawing lots; null where a field has nothing to choose. */
export function fill(option: Option, rng: Rng): Filled | null {
  const payload: Record<string, Json> = { type: option.type, ...option.fixed };
  const texts: Record<string, string> = {};
  for (const field of option.fields) {
    if (field.kind === "text") {
      if (field.required || rng.chance(0.5)) texts[field.name] = sentence(rng).slice(0, field.max);
      continue;
    }
    const value = drawn(field, rng);
    if (value === undefined) return null;
    payload[field.name] = value;
  }
  return { payload, texts };
}

function drawn(field: Exclude<OptionField, FieldOf<"text">>, rng: Rng): Json | undefined {
  switch (field.kind) {
    case "choice":
      return field.choices.length > 0 ? rng.pick(field.choices).value : undefined;
    case "many":
      return some(field, rng);
    case "number":
      return field.initial;
    case "shares":
      return shares(field.choices.map((choice) => String(choice.value)));
    case "parts":
      return parts(field.of, rng);
  }
}

function some({ choices, min, max }: FieldOf<"many">, rng: Rng): Json | undefined {
  const size = Math.max(min, Math.min(max, 1));
  return choices.length < size ? undefined : rng.shuffle(choices.map(({ value }) => value)).slice(0, size);
}

/** Probabilities in hundredths that add up to one. */
function shares(keys: readonly string[]): Json | undefined {
  if (keys.length === 0) return undefined;
  const each = Math.floor(100 / keys.length);
  return Object.fromEntries(keys.map((key, i) => [key, (i === 0 ? 100 - each * (keys.length - 1) : each) / 100]));
}

/** One promise against another: parts that are possible at any time. */
function parts({ parties, promises, until }: PartsOffer, rng: Rng): Json | undefined {
  if (promises.length === 0) return undefined;
  return parties.map((by) => ({ kind: "promise", by, promise: rng.pick(promises), until: until.max }));
}
