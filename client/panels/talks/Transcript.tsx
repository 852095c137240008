import { useEffect, useState } from "react";
import { useMessages, useSeat } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { Button, EmptyState } from "../../ui/index.ts";
import { Message } from "./Message.tsx";
import styles from "./transcript.module.css";
import { byRound, inThread, type ThreadId } from "./transcript.ts";

/** So many messages are in the page at first, and come with each wish for more. */
const PAGE = 60;

/** What was said in one thread, by round, the newest last. Looking at it marks it as read. */
export function Transcript({ thread, name }: { readonly thread: ThreadId; readonly name: string }) {
  const t = useText();
  const { seat } = useSeat("me");
  const { list, unread, more, loading, loadOlder, markRead } = useMessages();
  const [shown, setShown] = useState(PAGE);
  const messages = inThread(list, thread, seat);
  const seen = messages.filter((message) => unread.has(message.id)).map((message) => message.id);
  useEffect(() => {
    if (seen.length > 0 && document.visibilityState === "visible") markRead(seen);
  }, [seen.join(), markRead]);
  const older = (): void => {
    if (shown >= messages.length && more) void loadOlder();
    setShown(shown + PAGE);
  };
  const hidden = messages.length > shown;
  return (
    <div>
      {(hidden || more) && (
        <Button size="s" variant="quiet" wide isPending={loading} onPress={older}>
          {t("desk.talks.older")}
        </Button>
      )}
      {messages.length === 0 && (
        <EmptyState title={t("desk.talks.empty", { name })}>{t("desk.talks.emptyHelp")}</EmptyState>
      )}
      <div role="log" aria-label={t("desk.talks.log", { name })} aria-live="polite" className={styles.log}>
        {byRound(messages.slice(-shown)).map((group) => (
          <section key={group.round} className={styles.round} aria-label={t("desk.round", { round: group.round })}>
            <p className={styles.divider} aria-hidden="true">
              <span>{t("desk.round", { round: group.round })}</span>
            </p>
            {group.messages.map((message, i) => (
              <Message key={message.id} message={message} follows={group.messages[i - 1]} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
