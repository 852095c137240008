import { CloudOff, LoaderCircle } from "lucide-react";
import type { MessageKey } from "../../shared/text/en.ts";
import { useConnection, usePending } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import { Button } from "../ui/index.ts";
import { useRetry } from "./access.ts";
import styles from "./ConnectionBar.module.css";

/** A line across the page while the server is out of reach. Says that nothing is lost. */
export function ConnectionBar() {
  const t = useText();
  const retry = useRetry();
  const connection = useConnection();
  const waiting = usePending().length;
  if (connection === "live" || connection === "connecting") return null;
  const Icon = connection === "offline" ? CloudOff : LoaderCircle;
  return (
    <div className={styles.bar} role="status">
      <Icon size={18} aria-hidden="true" className={connection === "offline" ? undefined : styles.turning} />
      <span>
        <b>{t(`ui.connection.${connection}` as MessageKey)}</b> {t("ui.connection.kept")}{" "}
        {waiting > 0 && t("ui.connection.waiting", { count: waiting })}
      </span>
      {connection !== "fenced" && (
        <Button size="s" variant="need" onPress={retry}>
          {t("ui.connection.now")}
        </Button>
      )}
    </div>
  );
}
