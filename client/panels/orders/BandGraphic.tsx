import type { Option } from "../../../shared/rules/view.ts";
import { useText } from "../../model/say.ts";
import { cx, Explain, Tag, type Tone, useNumbers } from "../../ui/index.ts";
import styles from "./band.module.css";

type Band = NonNullable<Option["band"]>;
const TONES: Readonly<Record<Band["verdict"], Tone>> = { fits: "good", disproportionate: "danger", weak: "need" };

/** How much force would be in proportion to the injury, and where this measure lies. */
export function BandGraphic({ band }: { readonly band: Band }) {
  const t = useText();
  const numbers = useNumbers(1);
  const at = (points: number): string => `${Math.min(100, Math.max(0, points))}%`;
  const args = {
    force: numbers.plain(band.force),
    severity: numbers.plain(band.severity),
    from: numbers.plain(band.from),
    to: numbers.plain(band.to),
  };
  return (
    <figure className={styles.band}>
      <figcaption className={styles.head}>
        <Explain text={t("desk.band.help", args)}>{t("desk.band.title")}</Explain>
        <Tag tone={TONES[band.verdict]}>{t(`verdict.${band.verdict}`)}</Tag>
      </figcaption>
      <div className={styles.track} aria-hidden="true">
        <span
          className={styles.range}
          style={{ insetInlineStart: at(band.from), inlineSize: `calc(${at(band.to)} - ${at(band.from)})` }}
        />
        <span className={styles.injury} style={{ insetInlineStart: at(band.severity) }} />
        <span className={cx(styles.force, styles[band.verdict])} style={{ insetInlineStart: at(band.force) }} />
      </div>
      <p className={styles.legend} aria-hidden="true">
        <span className={styles.keyRange}>{t("desk.band.range")}</span>
        <span className={styles.keyInjury}>{t("desk.band.injury")}</span>
        <span className={styles.keyForce}>{t("desk.band.force")}</span>
      </p>
      <p className="unseen">{t("desk.band.spoken", args)}</p>
    </figure>
  );
}
