import { useState } from "react";
import { forget, remembered } from "../app/remembered.ts";
import { go } from "../app/routes.ts";
import { useText } from "../model/say.ts";
import { Button } from "../ui/index.ts";
import styles from "./WaysBack.module.css";

/** Tables that this tab or device knows the way to. */
export function WaysBack() {
  const t = useText();
  const [links, setLinks] = useState(remembered);
  if (links.length === 0) return null;
  return (
    <section className={styles.ways} aria-labelledby="ways">
      <h2 id="ways">{t("ui.home.back.title")}</h2>
      <ul className={styles.list}>
        {links.map((link) => (
          <li key={link.token}>
            <span className={styles.what}>
              <b>{link.title}</b>{" "}
              {link.role === "facilitator" ? t("ui.role.facilitator") : t("ui.home.back.as", { seat: link.seat })}
            </span>
            <Button size="s" variant="primary" onPress={() => go({ at: "table", token: link.token })}>
              {t("ui.home.back.go")}
            </Button>
            <Button
              size="s"
              variant="quiet"
              onPress={() => {
                forget(link.token);
                setLinks(remembered());
              }}
            >
              {t("ui.home.back.forget")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
