import { useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, Tag } from "../../ui/index.ts";
import { useGoTo } from "../kit/nav.ts";
import { Section } from "../kit/Section.tsx";
import styles from "./briefing.module.css";

/** What waits for this seat, the urgent first, each with the way there. */
export function Waits() {
  const t = useText();
  const say = useSay();
  const goTo = useGoTo();
  const waits = [...useSeat("waits")].sort((a, b) => Number(b.urgent) - Number(a.urgent));
  if (waits.length === 0) return null;
  return (
    <Section title={t("desk.briefing.waits")}>
      <ul className={styles.waits}>
        {waits.map((item) => (
          <li key={item.id}>
            <span className={styles.what}>
              {say(item.what)} {item.urgent && <Tag tone="need">{t("desk.briefing.urgent")}</Tag>}
            </span>
            <Button size="s" variant={item.urgent ? "need" : "secondary"} onPress={() => goTo({ panel: item.panel })}>
              {t(`desk.panel.${item.panel}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
