import { useText } from "../model/say.ts";
import { Button, Notice } from "../ui/index.ts";
import styles from "./Message.module.css";

export function Broken({ onRetry }: { onRetry: () => void }) {
  const t = useText();
  return (
    <main className={styles.message}>
      <Notice
        tone="danger"
        live="alert"
        title={t("ui.broken.title")}
        actions={
          <>
            <Button onPress={onRetry}>{t("ui.retry")}</Button>
            <Button variant="primary" onPress={() => location.reload()}>
              {t("ui.reload")}
            </Button>
          </>
        }
      >
        {t("ui.broken.text")}
      </Notice>
    </main>
  );
}
