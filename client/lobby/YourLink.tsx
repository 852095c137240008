import { useState } from "react";
import { useToken } from "../app/access.ts";
import { CopyLink } from "../app/CopyLink.tsx";
import { isKept, keepOnDevice } from "../app/remembered.ts";
import { linkTo } from "../app/routes.ts";
import { useText } from "../model/say.ts";
import { Switch } from "../ui/index.ts";
import styles from "./YourLink.module.css";

/** The personal link: the way back to this seat from any device, and whether this one keeps it. */
export function YourLink() {
  const t = useText();
  const token = useToken();
  const [kept, setKept] = useState(() => isKept(token));
  const keep = (on: boolean): void => {
    keepOnDevice(token, on);
    setKept(on);
  };
  return (
    <section aria-labelledby="your-link" className={styles.link}>
      <h2 id="your-link">{t("ui.link.title")}</h2>
      <p>{t("ui.link.text")}</p>
      <CopyLink label={t("ui.link.copy")} link={linkTo({ at: "table", token })} secret />
      <Switch isSelected={kept} onChange={keep}>
        {t("ui.link.remember")}
      </Switch>
    </section>
  );
}
