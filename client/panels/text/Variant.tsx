import type { PublicArticle, PublicText } from "../../../shared/rules/view.ts";
import { useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, cx, Explain } from "../../ui/index.ts";
import { MandateMark } from "../kit/MandateMark.tsx";
import { SeatNames } from "../kit/Seat.tsx";
import styles from "./article.module.css";
import { mandateKey } from "./composition.ts";

export interface VariantProps {
  readonly text: PublicText;
  readonly article: PublicArticle;
  readonly variant: PublicArticle["variants"][number];
  /** This seat has said it can live with it. */
  readonly mine: boolean;
  readonly onSupport?: () => void;
  readonly busy?: boolean;
}

/** One wording in its brackets, the own mandate beside it, and who can live with it. */
export function Variant({ text, article, variant, mine, onSupport, busy = false }: VariantProps) {
  const t = useText();
  const say = useSay();
  const { seat } = useSeat("me");
  const entry = useSeat("mandate")[mandateKey(text.id, article.id, variant.id)];
  const bracketed = article.state === "bracketed" || article.state === "not-opened";
  const settled = article.agreed === variant.id;
  return (
    <li className={cx(styles.variant, (mine || settled) && styles.chosen, !bracketed && !settled && styles.fallen)}>
      <b className={styles.letter}>{variant.id}</b>
      <div className={styles.body}>
        <p className={styles.wording}>
          {bracketed && <span className={styles.bracket}>[</span>}
          {say(variant.wording)}
          {bracketed && <span className={styles.bracket}>]</span>}
        </p>
        <p className={styles.meta}>
          <Explain text={t("desk.text.clarityHelp")}>{t(`clarity.${variant.clarity}`)}</Explain>
          {variant.supporters.length > 0 ? (
            <span className={styles.who}>
              {t("desk.text.canLive")} <SeatNames ids={variant.supporters} you={seat} />
            </span>
          ) : (
            <span>{t("desk.text.nobodyYet")}</span>
          )}
        </p>
        {onSupport !== undefined && !mine && (
          <Button size="s" variant="secondary" isPending={busy} onPress={onSupport}>
            {t("desk.text.live", { variant: variant.id })}
          </Button>
        )}
        {mine && <p className={styles.yours}>{t("desk.text.yours")}</p>}
      </div>
      <span className={styles.mandate}>
        <MandateMark entry={entry} label />
      </span>
    </li>
  );
}
