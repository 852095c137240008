import { Download, Printer } from "lucide-react";
import { useToken } from "../app/access.ts";
import { download } from "../app/download.ts";
import { Problem } from "../app/Problem.tsx";
import { useAction } from "../app/useLoad.ts";
import { useText } from "../model/say.ts";
import { api } from "../net/api.ts";
import { Section } from "../panels/kit/Section.tsx";
import { Button } from "../ui/index.ts";
import styles from "./takeaway.module.css";

/** What one keeps: this page on paper, and the record of the game. */
export function TakeAway() {
  const t = useText();
  const token = useToken();
  const save = useAction(async (kind: "record" | "transcript") => download(await api.record(token, kind)));
  return (
    <Section title={t("desk.takeaway.title")} className="no-print">
      <p>{t("desk.takeaway.text")}</p>
      <div className={styles.row}>
        <Button icon={<Printer size={18} aria-hidden="true" />} onPress={() => window.print()}>
          {t("desk.takeaway.print")}
        </Button>
        {token !== "" && (
          <>
            <Button
              icon={<Download size={18} aria-hidden="true" />}
              isPending={save.running}
              onPress={() => save.run("transcript")}
            >
              {t("desk.takeaway.transcript")}
            </Button>
            <Button
              icon={<Download size={18} aria-hidden="true" />}
              isPending={save.running}
              onPress={() => save.run("record")}
            >
              {t("desk.takeaway.record")}
            </Button>
          </>
        )}
      </div>
      <Problem error={save.error} />
    </Section>
  );
}
