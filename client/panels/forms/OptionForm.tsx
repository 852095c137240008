import type { Json } from "../../../shared/engine/json.ts";
import type { Option } from "../../../shared/rules/view.ts";
import { FieldInput } from "./FieldInput.tsx";
import styles from "./forms.module.css";
import type { Filled } from "./values.ts";

export interface OptionFormProps {
  readonly option: Option;
  readonly filled: Filled;
  readonly onChange: (filled: Filled) => void;
  /** Fields that are filled in elsewhere. */
  readonly without?: readonly string[];
}

/** The form of an option, built from its fields alone. It knows no action by name. */
export function OptionForm({ option, filled, onChange, without = [] }: OptionFormProps) {
  const fields = option.fields.filter((field) => !without.includes(field.name));
  if (fields.length === 0) return null;
  return (
    <div className={styles.form}>
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={filled.values[field.name]}
          text={filled.texts[field.name] ?? ""}
          onValue={(value) => onChange({ ...filled, values: withValue(filled.values, field.name, value) })}
          onText={(text) => onChange({ ...filled, texts: { ...filled.texts, [field.name]: text } })}
        />
      ))}
    </div>
  );
}

function withValue(values: Filled["values"], name: string, value: Json | undefined): Filled["values"] {
  const { [name]: _, ...others } = values;
  return value === undefined ? others : { ...others, [name]: value };
}
