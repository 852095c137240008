import type { PublicText } from "../../../shared/rules/view.ts";
import { useOptions, usePublic, useSeat } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { Button } from "../../ui/index.ts";
import { useGoTo } from "../kit/nav.ts";
import { countStates } from "./composition.ts";
import styles from "./counts.module.css";

/** How far the text is: agreed, in brackets, not opened; and the way to the pen. */
export function Counts({ text }: { readonly text: PublicText }) {
  const t = useText();
  const goTo = useGoTo();
  const round = usePublic((facts) => facts.clock.round);
  const canSign = useOptions("orders").some((option) => option.type === "text.sign" && option.fixed.text === text.id);
  const waits = useSeat("waits").filter((item) => item.panel === "text").length;
  const counts = countStates(text.articles);
  return (
    <div className={styles.counts}>
      <dl className={styles.figures}>
        <Figure count={counts.agreed} word={t("desk.text.state.agreed")} />
        <Figure count={counts.bracketed} word={t("desk.text.state.bracketed")} />
        <Figure count={counts.notOpened} word={t("desk.text.state.not-opened")} />
      </dl>
      {waits > 0 && <span className={styles.waits}>{t("desk.text.waits", { count: waits })}</span>}
      {canSign ? (
        <Button size="s" onPress={() => goTo({ panel: "orders" })}>
          {t("desk.text.toSign")}
        </Button>
      ) : (
        round < text.signFrom && (
          <span className={styles.waits}>{t("desk.text.signFrom", { round: text.signFrom })}</span>
        )
      )}
    </div>
  );
}

function Figure({ count, word }: { readonly count: number; readonly word: string }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{count}</dd>
    </div>
  );
}
