import { Handshake, Paperclip, X } from "lucide-react";
import { useState } from "react";
import { useText } from "../../model/say.ts";
import { IconButton } from "../../ui/index.ts";
import { IncidentChip, QuoteChip } from "../kit/Chips.tsx";
import { AttachDialog } from "./AttachDialog.tsx";
import styles from "./composer.module.css";
import type { Letter } from "./letter.ts";
import { PromiseDialog } from "./PromiseDialog.tsx";
import type { ThreadId } from "./transcript.ts";

interface AttachmentsProps {
  readonly thread: ThreadId;
  readonly letter: Letter;
  readonly onChange: (letter: Letter) => void;
}

/** What hangs on the message: the matter, live references, and a promise. */
export function Attachments({ thread, letter, onChange }: AttachmentsProps) {
  const t = useText();
  const [open, setOpen] = useState<"refs" | "promise" | null>(null);
  const shut = (): void => setOpen(null);
  return (
    <div className={styles.attachments}>
      <IconButton label={t("desk.talks.attach")} icon={<Paperclip size={20} />} onPress={() => setOpen("refs")} />
      {thread !== "plenary" && (
        <IconButton label={t("desk.promise.mark")} icon={<Handshake size={20} />} onPress={() => setOpen("promise")} />
      )}
      <Attached letter={letter} onChange={onChange} />
      <AttachDialog thread={thread} letter={letter} onChange={onChange} isOpen={open === "refs"} onClose={shut} />
      <PromiseDialog letter={letter} onChange={onChange} isOpen={open === "promise"} onClose={shut} />
    </div>
  );
}

/** What hangs on it so far, each part to be taken off again. */
function Attached({ letter, onChange }: Omit<AttachmentsProps, "thread">) {
  const t = useText();
  if (letter.about === null && letter.quotes.length === 0 && letter.promise === null) return null;
  return (
    <div className={styles.chips}>
      {letter.about !== null && <IncidentChip id={letter.about} />}
      {letter.quotes.map((quote) => (
        <span key={quote} className={styles.attached}>
          <QuoteChip quote={quote} />
          <IconButton
            label={t("desk.talks.detach")}
            icon={<X size={16} />}
            onPress={() => onChange({ ...letter, quotes: letter.quotes.filter((one) => one !== quote) })}
          />
        </span>
      ))}
      {letter.promise !== null && (
        <span className={styles.attached}>
          <span className={styles.promise}>{t("desk.promise.marked", { round: letter.promise.due })}</span>
          <IconButton
            label={t("desk.promise.unmark")}
            icon={<X size={16} />}
            onPress={() => onChange({ ...letter, promise: null })}
          />
        </span>
      )}
    </div>
  );
}
