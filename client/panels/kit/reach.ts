import { canonical, type Json } from "../../../shared/engine/json.ts";
import type { Option, OptionField } from "../../../shared/rules/view.ts";
import { keyOf } from "../forms/values.ts";

/** An option through which something can be done, and the fields that are still to be sent with it. */
export interface Reached {
  readonly option: Option;
  readonly fields: Readonly<Record<string, Json>>;
}

type Wanted = Readonly<Record<string, Json>>;

/**
 * Looks whether the View offers what a button stands for: `reach(options, "text.support", {article: "1", variant: "A"})`.
 * What is wanted may be settled by the option itself or be a choice of one of its fields.
 */
export function reach(options: readonly Option[], type: string, wanted: Wanted): Reached | null {
  for (const option of options) {
    const fields = option.type === type ? fieldsFor(option, wanted) : null;
    if (fields !== null) return { option, fields };
  }
  return null;
}

function fieldsFor(option: Option, wanted: Wanted): Record<string, Json> | null {
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (name in option.fixed) {
      if (!same(option.fixed[name] as Json, value)) return null;
    } else if (
      takes(
        option.fields.find((field) => field.name === name),
        value,
      )
    )
      fields[name] = value;
    else return null;
  }
  return fields;
}

function takes(field: OptionField | undefined, value: Json): boolean {
  if (field === undefined) return false;
  if (field.kind === "choice") return field.choices.some((choice) => same(choice.value, value));
  if (field.kind === "many") {
    return (
      Array.isArray(value) && value.every((one) => field.choices.some((choice) => same(choice.value, one as Json)))
    );
  }
  if (field.kind === "number") return typeof value === "number" && value >= field.min && value <= field.max;
  return true;
}

const same = (a: Json, b: Json): boolean => canonical(a) === canonical(b);

/** Whether a form has a field, e.g. `reason`. */
export function hasField(option: Option, name: string): boolean {
  return option.fields.some((field) => field.name === name);
}

/** The choices of one field, as strings; none where there is no such field. */
export function choicesOf(option: Option, name: string): readonly string[] {
  const field = option.fields.find((one) => one.name === name);
  return field !== undefined && "choices" in field ? field.choices.map(keyOf) : [];
}
