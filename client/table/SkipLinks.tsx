import { useText } from "../model/say.ts";
import styles from "./SkipLinks.module.css";

const TARGETS = ["desk", "waits", "room"] as const;

/** Ways past the header, for the keyboard. They move the focus; the address bar holds the personal link. */
export function SkipLinks() {
  const t = useText();
  return (
    <nav className={styles.skip} aria-label={t("ui.skip.label")}>
      {TARGETS.map((target) => (
        <button key={target} type="button" onClick={() => focusOn(target)}>
          {t(`ui.skip.${target}`)}
        </button>
      ))}
    </nav>
  );
}

function focusOn(id: string): void {
  const element = document.getElementById(id);
  if (element === null) return;
  element.tabIndex = -1;
  element.focus();
}
