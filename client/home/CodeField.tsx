import { useText } from "../model/say.ts";
import { TextField } from "../ui/index.ts";
import styles from "./CodeField.module.css";

const PLACES = 6;

/** What was typed as a join code is written: capital letters only, six of them. */
export function asCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z]/g, "")
    .slice(0, PLACES);
}

export const isCode = (code: string): boolean => code.length === PLACES;

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
