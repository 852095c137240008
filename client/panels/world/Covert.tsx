import type { CovertSlice } from "../../../shared/rules/view.ts";
import { useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Explain, Tag } from "../../ui/index.ts";
import { Section } from "../kit/Section.tsx";
import { levelWord } from "../kit/words.ts";
import styles from "./covert.module.css";

type Access = CovertSlice["access"][number];

/** Doors that the own service holds open somewhere else. Nobody else sees this. */
export function Covert() {
  const t = useText();
  const { access } = useSeat("covert");
  if (access.length === 0) return null;
  return (
    <Section title={t("desk.covert.title")} aside={t("desk.covert.secret")}>
      {access.map((one) => (
        <Door key={one.id} access={one} />
      ))}
    </Section>
  );
}

function Door({ access }: { readonly access: Access }) {
  const t = useText();
  const say = useSay();
  const lean = access.hint > 0.15 ? "use" : access.hint < -0.15 ? "hold" : "even";
  return (
    <div className={styles.door}>
      <p className={styles.line}>
        <b>{say({ key: `operation.${access.operation}.title` })}</b>
        <span>{t("desk.covert.at", { seat: say(access.target), layer: t(`desk.layer.${access.layer}`) })}</span>
        <Tag>{say({ key: `desk.access.${access.state}` })}</Tag>
      </p>
      <p>{t("desk.covert.odds", { odds: say({ key: `odds.${access.odds}` }) })}</p>
      <p className={styles.meta}>
        {t("desk.covert.stealth", { level: t(`level.${levelWord(100 * access.stealth)}`) })} ·{" "}
        {t("desk.covert.persistence", { level: t(`level.${levelWord(100 * access.persistence)}`) })}
      </p>
      <div className={styles.hint}>
        <span>{t("desk.covert.hold")}</span>
        <span className={styles.track} aria-hidden="true">
          <span style={{ insetInlineStart: `${50 + 50 * Math.max(-1, Math.min(1, access.hint))}%` }} />
        </span>
        <span>{t("desk.covert.use")}</span>
      </div>
      <p className={styles.meta}>
        <Explain text={t("desk.covert.hintHelp")}>{t(`desk.covert.lean.${lean}`)}</Explain>
      </p>
    </div>
  );
}
