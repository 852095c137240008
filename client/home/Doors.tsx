import { DoorOpen, Presentation } from "lucide-react";
import { useState } from "react";
import { go } from "../app/routes.ts";
import { useText } from "../model/say.ts";
import { Button } from "../ui/index.ts";
import { CodeField } from "./CodeField.tsx";
import { isCode } from "./code.ts";
import styles from "./Doors.module.css";

/** The two ways in: run an exercise, or sit down at one. */
export function Doors() {
  const t = useText();
  const [code, setCode] = useState("");
  return (
    <div className={styles.doors}>
      <section className={styles.door} aria-labelledby="door-join">
        <DoorOpen size={26} aria-hidden="true" className={styles.icon} />
        <h2 id="door-join">{t("ui.home.join.title")}</h2>
        <p>{t("ui.home.join.text")}</p>
        <form
          className={styles.join}
          onSubmit={(event) => {
            event.preventDefault();
            go({ at: "join", code });
          }}
        >
          <CodeField value={code} onChange={setCode} />
          <Button type="submit" size="l" variant={isCode(code) ? "primary" : "secondary"}>
            {t("ui.home.join.action")}
          </Button>
        </form>
      </section>
      <section className={styles.door} aria-labelledby="door-create">
        <Presentation size={26} aria-hidden="true" className={styles.icon} />
        <h2 id="door-create">{t("ui.home.create.title")}</h2>
        <p>{t("ui.home.create.text")}</p>
        <Button size="l" variant="primary" onPress={() => go({ at: "create", scenario: null })}>
          {t("ui.home.create.action")}
        </Button>
      </section>
    </div>
  );
}
