import type { FacilitatorView } from "../../shared/game.ts";
import { usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import styles from "./InjectsCard.module.css";
import { Section } from "./Section.tsx";
import { useConsole } from "./useConsole.ts";

/** Where the table may be stuck: offers and incidents that nobody has answered. */
export function UnansweredCard() {
  const t = useText();
  const items = useConsole()?.unanswered ?? [];
  return (
    <Section title={t("ui.facilitator.unanswered.title")}>
      {items.length === 0 ? (
        <p>{t("ui.facilitator.unanswered.none")}</p>
      ) : (
        <ul className={styles.injects}>
          {items.map((item) => (
            <Item key={`${item.kind}${item.id}`} item={item} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Item({ item }: { item: FacilitatorView["unanswered"][number] }) {
  const t = useText();
  const say = useSay();
  const title = usePublic((facts) => facts.incidents[item.id]?.title);
  return (
    <li>
      {t("ui.facilitator.unanswered.item", {
        kind: t(`ui.facilitator.unanswered.${item.kind}`),
        hasWhat: item.kind === "incident" ? "yes" : "no",
        what: item.kind === "incident" ? say(title ?? item.id) : "",
        from: item.from === null ? "" : say(item.from),
        hasFrom: item.from === null ? "no" : "yes",
        to: item.to.map(say).join(", "),
      })}
    </li>
  );
}
