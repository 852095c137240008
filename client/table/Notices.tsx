import { X } from "lucide-react";
import { useEffect } from "react";
import { useTable } from "../model/context.tsx";
import { useSnapshot } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import type { PassingNotice } from "../model/types.ts";
import { IconButton } from "../ui/index.ts";
import styles from "./Notices.module.css";

const SHOWN_MS = 20_000;

/** What the table tells in passing. It can also be found in the transcript or the outcome. */
export function Notices() {
  const t = useText();
  const notices = useSnapshot((snapshot) => snapshot.notices);
  return (
    <ul className={styles.notices} aria-label={t("ui.notices")} aria-live="polite">
      {notices.map((notice) => (
        <Passing key={notice.id} notice={notice} />
      ))}
    </ul>
  );
}

function Passing({ notice }: { notice: PassingNotice }) {
  const t = useText();
  const say = useSay();
  const table = useTable();
  useEffect(() => {
    const timer = setTimeout(() => table.dismissNotice(notice.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice.id, table]);
  return (
    <li className={styles.notice}>
      <span>{say(notice.text)}</span>
      <IconButton label={t("ui.close")} icon={<X size={18} />} onPress={() => table.dismissNotice(notice.id)} />
    </li>
  );
}
