import { useState } from "react";
import { useMessages, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Badge, Tabs } from "../../ui/index.ts";
import { useOthers } from "../kit/Seat.tsx";
import { PanelHead } from "../kit/Section.tsx";
import { Composer } from "./Composer.tsx";
import { Meetings } from "./Meetings.tsx";
import { NewestInSight } from "./NewestInSight.tsx";
import { Promises } from "./Promises.tsx";
import { Transcript } from "./Transcript.tsx";
import styles from "./talks.module.css";
import { type ThreadId, unreadIn } from "./transcript.ts";

/** Everything that is said: in the plenary, and to each other seat by chat, note, hotline or meeting. */
export function Talks() {
  const t = useText();
  const say = useSay();
  const others = useOthers();
  const { seat } = useSeat("me");
  const { list, unread } = useMessages();
  const [thread, setThread] = useState<ThreadId>(others[0] ?? "plenary");
  const threads: readonly ThreadId[] = ["plenary", ...others];
  const label = (id: ThreadId): string => (id === "plenary" ? t("desk.talks.plenary") : say(id));
  const waiting = (id: ThreadId): number => unreadIn(list, unread, id, seat).length;
  return (
    <div className={styles.talks}>
      <PanelHead title={t("desk.talks.title")} />
      <Meetings />
      <Promises />
      <Tabs
        label={t("desk.talks.threads")}
        look="pill"
        value={thread}
        onChange={setThread}
        items={threads.map((id) => ({
          id,
          label: (
            <>
              {label(id)}
              {id !== thread && <Badge count={waiting(id)} label={t("desk.talks.unread", { count: waiting(id) })} />}
            </>
          ),
          content: () => (
            <div className={styles.thread}>
              <Transcript key={id} thread={id} name={label(id)} />
              <Composer key={`write-${id}`} thread={id} />
              <NewestInSight thread={id} />
            </div>
          ),
        }))}
      />
    </div>
  );
}
