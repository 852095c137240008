import { useText } from "../model/say.ts";
import { TextField } from "../ui/index.ts";
import styles from "./CodeField.module.css";
import { asCode } from "./code.ts";

export interface CodeFieldProps {
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly error?: string | null;
  readonly autoFocus?: boolean;
}

/** The six letters that the facilitator shows or reads aloud. */
export function CodeField({ value, onChange, error = null, autoFocus = false }: CodeFieldProps) {
  const t = useText();
  return (
    <TextField
      label={t("ui.code.label")}
      value={value}
      onChange={(typed) => onChange(asCode(typed))}
      error={error}
      autoFocus={autoFocus}
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      inputClassName={styles.code ?? ""}
      placeholder="······"
      className={styles.field ?? ""}
    />
  );
}
