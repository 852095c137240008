import { useText } from "../model/say.ts";
import styles from "./Message.module.css";

/** While a part of the page is on its way. */
export function Opening({ words }: { words?: string }) {
  const t = useText();
  return (
    <div className={styles.opening} role="status">
      <span className={styles.mark} aria-hidden="true">
        {t("ui.name")}
      </span>
      <span>{words ?? t("ui.opening")}</span>
    </div>
  );
}
