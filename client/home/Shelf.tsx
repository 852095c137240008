import { Clock3, Users } from "lucide-react";
import type { ShelfEntry } from "../../shared/protocol.ts";
import { go } from "../app/routes.ts";
import { useText } from "../model/say.ts";
import { Button, Flag } from "../ui/index.ts";
import { Difficulty } from "./Difficulty.tsx";
import styles from "./Shelf.module.css";

/** The scenarios: how hard, for how many, how long, and what each teaches. */
export function Shelf({ entries }: { entries: readonly ShelfEntry[] }) {
  return (
    <ul className={styles.shelf}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.book}>
          <Entry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry }: { entry: ShelfEntry }) {
  const t = useText();
  const [least, most] = entry.seats;
  return (
    <article className={styles.entry} aria-labelledby={`scenario-${entry.id}`}>
      <header>
        <div className={styles.flags}>
          {entry.roster.map((seat) => (
            <Flag key={seat.id} code={seat.flag} size="l" title={seat.name} />
          ))}
        </div>
        <h3 id={`scenario-${entry.id}`}>{entry.title}</h3>
        <p className={styles.subtitle}>{entry.subtitle}</p>
      </header>
      <p>{entry.summary}</p>
      <dl className={styles.facts}>
        <dt className="unseen">{t("ui.shelf.difficulty")}</dt>
        <dd>
          <Difficulty level={entry.difficulty} />
        </dd>
        <dt className="unseen">{t("ui.shelf.seats")}</dt>
        <dd>
          <Users size={17} aria-hidden="true" />{" "}
          {t("ui.shelf.delegations", { least, most, range: least === most ? "no" : "yes" })}
        </dd>
        <dt className="unseen">{t("ui.shelf.time")}</dt>
        <dd>
          <Clock3 size={17} aria-hidden="true" />
          {t("ui.shelf.minutes", { minutes: entry.minutes, rounds: entry.rounds })}
        </dd>
      </dl>
      <div className={styles.teaches}>
        <h4>{t("ui.shelf.teaches")}</h4>
        <ul>
          {entry.teaches.map((lesson) => (
            <li key={lesson}>{lesson}</li>
          ))}
        </ul>
      </div>
      <Button onPress={() => go({ at: "create", scenario: entry.id })}>{t("ui.shelf.create")}</Button>
    </article>
  );
}
