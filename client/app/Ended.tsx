import { useEffect } from "react";
import { useConnection } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import { Button, Notice } from "../ui/index.ts";
import { useToken } from "./access.ts";
import styles from "./Message.module.css";
import { forget } from "./remembered.ts";
import { go } from "./routes.ts";

/** Where a link leads nowhere any more, and what can be done. */
export function Ended() {
  const t = useText();
  const token = useToken();
  const connection = useConnection();
  const why = connection === "outdated" ? "outdated" : connection === "replaced" ? "replaced" : "gone";
  useEffect(() => {
    if (why !== "outdated") forget(token);
  }, [why, token]);
  return (
    <main className={styles.message}>
      <Notice
        tone="need"
        title={t(`ui.ended.${why}.title`)}
        actions={
          <>
            <Button onPress={() => go({ at: "home" })}>{t("ui.toHome")}</Button>
            {why === "outdated" && (
              <Button variant="primary" onPress={() => location.reload()}>
                {t("ui.reload")}
              </Button>
            )}
          </>
        }
      >
        {t(`ui.ended.${why}.text`)}
      </Notice>
    </main>
  );
}
