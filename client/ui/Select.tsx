import { Check, ChevronDown } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { Text } from "react-aria-components/Text";
import { cx } from "./cx.ts";
import field from "./Field.module.css";
import styles from "./Select.module.css";

export interface SelectItem {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
}

export interface SelectProps {
  readonly label: string;
  /** The label is read, not shown: for a select whose place says what it is. */
  readonly labelHidden?: boolean;
  readonly items: readonly SelectItem[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

export function Select({ label, labelHidden, items, value, onChange, placeholder, isDisabled = false }: SelectProps) {
  return (
    <AriaSelect
      className={field.field ?? ""}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isDisabled={isDisabled}
      {...(placeholder !== undefined && { placeholder })}
      disabledKeys={items.filter((item) => item.disabled).map((item) => item.id)}
    >
      <Label className={labelHidden ? "unseen" : (field.label ?? "")}>{label}</Label>
      <AriaButton className={cx(field.input, styles.trigger)}>
        <SelectValue className={styles.value ?? ""} />
        <ChevronDown size={18} aria-hidden="true" />
      </AriaButton>
      <Popover className={styles.popover ?? ""} offset={4}>
        <ListBox className={styles.list ?? ""}>
          {items.map((item) => (
            <ListBoxItem key={item.id} id={item.id} textValue={item.label} className={styles.item ?? ""}>
              <Check size={16} aria-hidden="true" className={styles.check} />
              <Text slot="label">{item.label}</Text>
              {item.hint !== undefined && (
                <Text slot="description" className={styles.hint ?? ""}>
                  {item.hint}
                </Text>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
