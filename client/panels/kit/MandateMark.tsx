import type { MandateEntry } from "../../../shared/rules/view.ts";
import { useText } from "../../model/say.ts";
import { cx, Explain } from "../../ui/index.ts";
import styles from "./MandateMark.module.css";

const tones = { "++": "good", "+": "good", "0": "flat", "−": "bad", "✕": "worst" } as const;
const words = { "++": "strong", "+": "like", "0": "flat", "−": "dislike", "✕": "redLine" } as const;

/** What the capital thinks of a variant, as a mark; on tap its words and the price at home. */
export function MandateMark({
  entry,
  label = false,
}: {
  readonly entry: MandateEntry | undefined;
  readonly label?: boolean;
}) {
  const t = useText();
  if (entry === undefined) return null;
  const word = t(`desk.mandate.${words[entry.mark]}`);
  return (
    <span className={styles.mandate}>
      {label && <span className={styles.label}>{t("desk.mandate.label")}</span>}
      <Explain look="bare" title={word} text={t("desk.mandate.help")} more={<Price entry={entry} />}>
        <span className={cx(styles.mark, styles[tones[entry.mark]])} aria-hidden="true">
          {entry.mark}
        </span>
        <span className="unseen">{t("desk.mandate.spoken", { word })}</span>
      </Explain>
    </span>
  );
}

function Price({ entry }: { readonly entry: MandateEntry }) {
  const t = useText();
  const free = entry.press === 0 && entry.pc === 0;
  return (
    <>
      <p>{free ? t("desk.mandate.free") : t("desk.mandate.price", { press: entry.press, pc: entry.pc })}</p>
      <p>{t("desk.mandate.points", { points: entry.points })}</p>
    </>
  );
}
