import { useState } from "react";
import { Form } from "react-aria-components/Form";
import { LIMITS } from "../../shared/limits.ts";
import { Page } from "../app/Page.tsx";
import { Problem } from "../app/Problem.tsx";
import { go } from "../app/routes.ts";
import { useAction } from "../app/useLoad.ts";
import { useText } from "../model/say.ts";
import { api } from "../net/api.ts";
import { Button, TextField } from "../ui/index.ts";
import { CodeField } from "./CodeField.tsx";
import { asCode, isCode } from "./code.ts";
import styles from "./Form.module.css";

/** Code and name, and one sits in the lobby. */
export default function Join({ code: given }: { code: string }) {
  const t = useText();
  const [code, setCode] = useState(asCode(given));
  const [name, setName] = useState("");
  const [pressed, setPressed] = useState(false);
  const join = useAction(async () => {
    const { token } = await api.join({ code, name: name.trim() });
    go({ at: "table", token });
  });
  const complete = isCode(code) && name.trim() !== "";
  return (
    <Page narrow>
      <h1>{t("ui.join.title")}</h1>
      <p className={styles.lead}>{t("ui.join.lead")}</p>
      <Form
        className={styles.form ?? ""}
        onSubmit={(event) => {
          event.preventDefault();
          setPressed(true);
          if (complete) join.run();
        }}
      >
        <CodeField
          value={code}
          onChange={setCode}
          autoFocus={!isCode(asCode(given))}
          error={pressed && !isCode(code) ? t("ui.join.codeIncomplete") : null}
        />
        <TextField
          label={t("ui.join.name")}
          description={t("ui.join.nameHint")}
          value={name}
          onChange={setName}
          maxLength={LIMITS.name}
          autoComplete="nickname"
          autoFocus={isCode(asCode(given))}
          error={pressed && name.trim() === "" ? t("ui.join.nameMissing") : null}
          className={styles.name ?? ""}
        />
        <Problem error={join.error} />
        <div className={styles.actions}>
          <Button onPress={() => go({ at: "home" })} size="l">
            {t("ui.back")}
          </Button>
          <Button type="submit" variant="primary" size="l" isPending={join.running}>
            {t("ui.join.action")}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
