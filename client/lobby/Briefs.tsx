import { Lock } from "lucide-react";
import { Difficulty } from "../home/Difficulty.tsx";
import { useMaybeSeat, usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Notice, Paper, Tag } from "../ui/index.ts";
import styles from "./Briefs.module.css";

const PARTS = ["who", "want", "know", "fear"] as const;

/** What everybody may read of the scenario. */
export function PublicBrief() {
  const t = useText();
  const say = useSay();
  const scenario = usePublic((facts) => facts.scenario);
  return (
    <section aria-labelledby="situation" className={styles.section}>
      <h2 id="situation">{t("ui.lobby.situation")}</h2>
      <p className={styles.facts}>
        <Difficulty level={scenario.difficulty} /> · {t("ui.create.minutes", { minutes: scenario.minutes })}
      </p>
      <Paper>
        <p>{say(scenario.summary)}</p>
        <p>{say(scenario.setting)}</p>
      </Paper>
    </section>
  );
}

/** One's own confidential brief, once a seat is taken. */
export function OwnBrief() {
  const t = useText();
  const say = useSay();
  const seat = useMaybeSeat();
  if (seat === null)
    return (
      <Notice tone="need" title={t("ui.lobby.noSeat.title")}>
        {t("ui.lobby.noSeat.text")}
      </Notice>
    );
  return (
    <section aria-labelledby="own-brief" className={styles.section}>
      <h2 id="own-brief">
        {t("ui.lobby.brief")}{" "}
        <Tag tone="danger" icon={<Lock size={13} aria-hidden="true" />}>
          {t("ui.lobby.confidential")}
        </Tag>
      </h2>
      <Paper className={styles.brief ?? ""}>
        <dl>
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{t(`ui.brief.${part}`)}</dt>
              <dd>{say(seat.brief[part])}</dd>
            </div>
          ))}
        </dl>
      </Paper>
      <h3>{t("ui.brief.suggestions")}</h3>
      <ol className={styles.suggestions}>
        {seat.brief.suggestions.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ol>
    </section>
  );
}
