import { Search } from "lucide-react";
import { type ReactNode, type Ref, useId } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { SearchField as AriaSearchField } from "react-aria-components/SearchField";
import { Text } from "react-aria-components/Text";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from "react-aria-components/TextField";
import { useText } from "../model/say.ts";
import { cx } from "./cx.ts";
import styles from "./Field.module.css";

interface Common extends Omit<AriaTextFieldProps, "children" | "className" | "style"> {
  readonly label: string;
  readonly description?: ReactNode;
  /** Shown instead of nothing; says what is wrong and what would be right. */
  readonly error?: string | null | undefined;
  readonly placeholder?: string;
  readonly className?: string;
}

export interface TextFieldProps extends Common {
  readonly inputClassName?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  description,
  error,
  placeholder,
  className,
  inputClassName,
  inputRef,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={cx(styles.field, className)}>
      <Label className={styles.label ?? ""}>{label}</Label>
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ""}>
          {description}
        </Text>
      )}
      <Input
        {...(inputRef && { ref: inputRef })}
        className={cx(styles.input, inputClassName)}
        placeholder={placeholder ?? ""}
      />
      <FieldError className={styles.error ?? ""}>{error}</FieldError>
    </AriaTextField>
  );
}

export interface TextAreaProps extends Common {
  /** Counts towards it, and says so when little is left. */
  readonly maxLength: number;
  /** Words of a document rather than of a form. */
  readonly serif?: boolean;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

const NEARLY = 200;

export function TextArea({
  label,
  description,
  error,
  placeholder,
  className,
  serif,
  areaRef,
  ...rest
}: TextAreaProps) {
  const t = useText();
  const left = rest.maxLength - (rest.value ?? "").length;
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={cx(styles.field, className)}>
      <Label className={styles.label ?? ""}>{label}</Label>
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ""}>
          {description}
        </Text>
      )}
      <AriaTextArea
        {...(areaRef && { ref: areaRef })}
        className={cx(styles.input, styles.area, serif && styles.serif)}
        placeholder={placeholder ?? ""}
      />
      <div className={styles.foot}>
        <FieldError className={styles.error ?? ""}>{error}</FieldError>
        {left < NEARLY && <span className={styles.count}>{t("ui.field.left", { count: left })}</span>}
      </div>
    </AriaTextField>
  );
}

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
}

export function SearchField({ label, value, onChange, placeholder }: SearchFieldProps) {
  const id = useId();
  return (
    <AriaSearchField id={id} aria-label={label} value={value} onChange={onChange} className={styles.search ?? ""}>
      <Search className={styles.glass} size={18} aria-hidden="true" />
      <Input className={styles.input ?? ""} placeholder={placeholder ?? label} />
    </AriaSearchField>
  );
}
