import { usePublic, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Disclosure } from "../../ui/index.ts";
import styles from "./briefing.module.css";

const PARTS = ["who", "want", "know", "fear"] as const;

/** The confidential brief: open in the first round, folded afterwards. */
export function Brief() {
  const t = useText();
  const say = useSay();
  const brief = useSeat("brief");
  const round = usePublic((facts) => facts.clock.round);
  return (
    <Disclosure key={round <= 1 ? "open" : "shut"} title={t("desk.brief.title")} defaultExpanded={round <= 1}>
      <dl className={styles.brief}>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`desk.brief.${part}`)}</dt>
            <dd>{say(brief[part])}</dd>
          </div>
        ))}
      </dl>
      {brief.suggestions.length > 0 && (
        <>
          <h4>{t("desk.brief.suggestions")}</h4>
          <ol className={styles.suggestions}>
            {brief.suggestions.map((suggestion) => (
              <li key={suggestion}>{say(suggestion)}</li>
            ))}
          </ol>
        </>
      )}
    </Disclosure>
  );
}
