import type { Option, OptionField } from "../../../../shared/rules/view.ts";

/** An option with only the parts that a test is about. */
export function option(type: string, rest: Partial<Option> = {}): Option {
  return { id: type, type, sealed: true, cost: { ap: 0, pc: 0 }, fixed: {}, fields: [], ...rest };
}

export const choice = (name: string, ...values: readonly (string | number | boolean | null)[]): OptionField => ({
  name,
  kind: "choice",
  choices: values.map((value) => ({ value, label: String(value) })),
});

export const text = (name: string, required = false): OptionField => ({ name, kind: "text", max: 100, required });
