import { useEffect, useRef } from "react";
import { useMessages, useSeat } from "../../model/hooks.ts";
import styles from "./talks.module.css";
import { inThread, type ThreadId } from "./transcript.ts";

/** Stands at the very end of a thread and scrolls there when a message comes in. */
export function NewestInSight({ thread }: { readonly thread: ThreadId }) {
  const { seat } = useSeat("me");
  const newest = inThread(useMessages().list, thread, seat).at(-1)?.id;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (newest !== undefined) end.current?.scrollIntoView({ block: "end" });
  }, [newest]);
  return <div ref={end} className={styles.end} />;
}
