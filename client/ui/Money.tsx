import { useText } from "../model/say.ts";
import { Explain } from "./Explain.tsx";
import styles from "./Money.module.css";

/** Action points of this round as filled and empty pips. */
export function ActionPoints({ left, max, label = true }: { left: number; max: number; label?: boolean }) {
  const t = useText();
  return (
    <Explain look="bare" className={styles.coin} title={t("ui.ap.title")} text={t("ui.ap.help")}>
      <span className="unseen">{t("ui.ap.spoken", { left, max })}</span>
      <span aria-hidden="true" className={styles.pips}>
        {Array.from({ length: Math.max(max, left) }, (_, i) => (
          <i key={i} className={i < left ? styles.full : styles.spent} />
        ))}
      </span>
      {label && (
        <span aria-hidden="true" className={styles.word}>
          {t("ui.ap.word")}
        </span>
      )}
    </Explain>
  );
}

/** Political capital, and what packages hold of it. */
export function Capital({ value, reserved = 0, label = true }: { value: number; reserved?: number; label?: boolean }) {
  const t = useText();
  return (
    <Explain look="bare" className={styles.coin} title={t("ui.pc.title")} text={t("ui.pc.help")}>
      <span className="unseen">{t("ui.pc.spoken", { value, reserved })}</span>
      <b aria-hidden="true">{value}</b>
      {reserved > 0 && label && <span aria-hidden="true">({t("ui.pc.reserved", { reserved })})</span>}
      {label && (
        <span aria-hidden="true" className={styles.word}>
          {t("ui.pc.word")}
        </span>
      )}
    </Explain>
  );
}

/** What something costs: "1 action · 2 capital", or "free". `short` says so in figures with their signs. */
export function Cost({ ap, pc }: { ap: number; pc: number }) {
  const t = useText();
  return <span className={styles.cost}>{t("ui.cost", { ap, pc })}</span>;
}
