import { Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { NumberField as AriaNumberField } from "react-aria-components/NumberField";
import { Text } from "react-aria-components/Text";
import styles from "./Field.module.css";

export interface NumberFieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly isDisabled?: boolean;
}

/** A whole number with buttons at both ends; a field that is emptied goes back to its lowest value. */
export function NumberField({
  label,
  description,
  value,
  onChange,
  min,
  max,
  step = 1,
  isDisabled = false,
}: NumberFieldProps) {
  return (
    <AriaNumberField
      className={styles.field ?? ""}
      value={value}
      onChange={(next) => onChange(Number.isNaN(next) ? min : next)}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={isDisabled}
    >
      <Label className={styles.label ?? ""}>{label}</Label>
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ""}>
          {description}
        </Text>
      )}
      <Group className={styles.group ?? ""}>
        <AriaButton slot="decrement" className={styles.step ?? ""}>
          <Minus size={18} aria-hidden="true" />
        </AriaButton>
        <Input />
        <AriaButton slot="increment" className={styles.step ?? ""}>
          <Plus size={18} aria-hidden="true" />
        </AriaButton>
      </Group>
    </AriaNumberField>
  );
}
