import { Download, Trash2 } from "lucide-react";
import { useState } from "react";
import { useToken } from "../app/access.ts";
import { download } from "../app/download.ts";
import { Problem } from "../app/Problem.tsx";
import { forget } from "../app/remembered.ts";
import { go } from "../app/routes.ts";
import { useAction } from "../app/useLoad.ts";
import { useText } from "../model/say.ts";
import { api } from "../net/api.ts";
import { Button, ConfirmDialog } from "../ui/index.ts";
import styles from "./ControlCard.module.css";
import { Section } from "./Section.tsx";

/** The record to take away, and the end of it all. */
export function RecordCard() {
  const t = useText();
  const token = useToken();
  const [deleting, setDeleting] = useState(false);
  const save = useAction(async (kind: "record" | "transcript") => download(await api.record(token, kind)));
  const remove = useAction(async () => {
    await api.deleteExercise(token);
    forget(token);
    go({ at: "home" });
  });
  return (
    <Section title={t("ui.facilitator.record.title")}>
      <p>{t("ui.facilitator.record.text")}</p>
      <div className={styles.row}>
        <Button icon={<Download size={18} />} isPending={save.running} onPress={() => save.run("record")}>
          {t("ui.facilitator.record.json")}
        </Button>
        <Button icon={<Download size={18} />} isPending={save.running} onPress={() => save.run("transcript")}>
          {t("ui.facilitator.record.transcript")}
        </Button>
        <Button variant="danger" icon={<Trash2 size={18} />} onPress={() => setDeleting(true)}>
          {t("ui.facilitator.record.delete")}
        </Button>
      </div>
      <Problem error={save.error ?? remove.error} />
      <ConfirmDialog
        title={t("ui.facilitator.record.deleteTitle")}
        isOpen={deleting}
        onClose={() => setDeleting(false)}
        onConfirm={() => remove.run()}
        confirm={t("ui.facilitator.record.delete")}
        tone="danger"
      >
        <p>{t("ui.facilitator.record.deleteText")}</p>
      </ConfirmDialog>
    </Section>
  );
}
