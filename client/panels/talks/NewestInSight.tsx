import { useEffect, useRef } from "react";
import { useMessages, useSeat } from "../../model/hooks.ts";
import styles from "./talks.module.css";
import { inThread, type ThreadId } from "./transcript.ts";

/**
 * Stands at the very end of a thread and scrolls there when a message comes in. Whoever is at the end stays there
 * while the thread grows; whoever reads further up is left alone.
 */
export function NewestInSight({ thread }: { readonly thread: ThreadId }) {
  const { seat } = useSeat("me");
  const newest = inThread(useMessages().list, thread, seat).at(-1);
  const end = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const mine = newest?.from === seat;
  useEffect(() => {
    if (newest !== undefined && (atEnd.current || mine)) end.current?.scrollIntoView({ block: "end" });
  }, [newest, mine]);
  useEffect(() => {
    const mark = end.current;
    if (mark === null || mark.parentElement === null) return;
    const seen = new IntersectionObserver(([entry]) => {
      atEnd.current = entry?.isIntersecting ?? true;
    });
    const grown = new ResizeObserver(() => {
      if (atEnd.current) mark.scrollIntoView({ block: "end" });
    });
    seen.observe(mark);
    grown.observe(mark.parentElement);
    return () => {
      seen.disconnect();
      grown.disconnect();
    };
  }, []);
  return <div ref={end} className={styles.end} />;
}
