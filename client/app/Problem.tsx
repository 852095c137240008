import type { MessageKey } from "../../shared/text/en.ts";
import { useFormatter, useText } from "../model/say.ts";
import { ApiError } from "../net/api.ts";
import { Button, Notice } from "../ui/index.ts";

/** What went wrong on the way to the server, and what would help. Draws nothing where nothing did. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useText();
  const formatter = useFormatter();
  if (error === null || error === undefined) return null;
  const { code, args } = error instanceof ApiError ? error : { code: "internal", args: {} };
  const title = formatter.has(`ui.error.${code}.title`) ? `ui.error.${code}.title` : "ui.error.other.title";
  const text = formatter.has(`ui.error.${code}.text`) ? `ui.error.${code}.text` : "ui.error.other.text";
  return (
    <Notice
      tone="danger"
      live="alert"
      title={t(title as MessageKey, { code, ...args })}
      actions={onRetry && <Button onPress={onRetry}>{t("ui.retry")}</Button>}
    >
      {t(text as MessageKey, { code, ...args })}
    </Notice>
  );
}
