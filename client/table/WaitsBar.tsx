import { useMaybeSeat } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import type { PanelId } from "../panels/kit/nav.ts";
import { Button } from "../ui/index.ts";
import type { TabId } from "./tabs.ts";
import styles from "./WaitsBar.module.css";
import { inOrder } from "./waits.ts";

export interface WaitsBarProps {
  /** The open tab: what waits there is in sight already. */
  readonly current: TabId;
  readonly onLook: (panel: PanelId) => void;
}

/** The line at the foot of the desk: what waits for this seat elsewhere, most urgent first. */
export function WaitsBar({ current, onLook }: WaitsBarProps) {
  const t = useText();
  const say = useSay();
  const waits = inOrder(useMaybeSeat()?.waits ?? []).filter((wait) => wait.panel !== current);
  const first = waits[0];
  if (first === undefined) return null;
  return (
    <section id="waits" className={styles.bar} aria-label={t("ui.waits.label")}>
      <p className={styles.long}>
        <b>{t("ui.waits.title")}</b> {say(first.what)}{" "}
        {waits.length > 1 && <span className={styles.more}>{t("ui.waits.more", { count: waits.length - 1 })}</span>}
      </p>
      <p className={styles.short} aria-hidden="true">
        {t("ui.badge.waits", { count: waits.length })}
      </p>
      <Button variant="need" onPress={() => onLook(first.panel)}>
        {t("ui.waits.look")}
      </Button>
    </section>
  );
}
