import { useSeat } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { Disclosure, Tag } from "../../ui/index.ts";
import styles from "./meetings.module.css";
import { PromiseCard } from "./PromiseCard.tsx";

/** All promises of this seat, given and received; open by itself where one waits for an answer. */
export function Promises() {
  const t = useText();
  const { promises } = useSeat("deals");
  const { seat } = useSeat("me");
  const waiting = promises.filter((one) => one.state === "offered" && one.to.includes(seat));
  if (promises.length === 0) return null;
  return (
    <Disclosure
      key={waiting.length > 0 ? "waiting" : "quiet"}
      title={t("desk.promise.title")}
      aside={
        waiting.length > 0 ? (
          <Tag tone="need">{t("desk.promise.waiting", { count: waiting.length })}</Tag>
        ) : (
          <span className={styles.count}>{promises.length}</span>
        )
      }
      defaultExpanded={waiting.length > 0}
    >
      <div className={styles.cards}>
        {promises.map((promise) => (
          <PromiseCard key={promise.id} id={promise.id} withText />
        ))}
      </div>
    </Disclosure>
  );
}
