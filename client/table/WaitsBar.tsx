import { useMaybeSeat } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import type { PanelId } from "../panels/kit/nav.ts";
import { Button } from "../ui/index.ts";
import styles from "./WaitsBar.module.css";
import { inOrder } from "./waits.ts";

/** The line at the foot of the desk: what waits for this seat, most urgent first. */
export function WaitsBar({ onLook }: { onLook: (panel: PanelId) => void }) {
  const t = useText();
  const say = useSay();
  const waits = inOrder(useMaybeSeat()?.waits ?? []);
  const first = waits[0];
  if (first === undefined) return null;
  return (
    <section id="waits" className={styles.bar} aria-label={t("ui.waits.label")}>
      <p>
        <b>{t("ui.waits.title")}</b> {say(first.what)}{" "}
        {waits.length > 1 && <span className={styles.more}>{t("ui.waits.more", { count: waits.length - 1 })}</span>}
      </p>
      <Button variant="need" onPress={() => onLook(first.panel)}>
        {t("ui.waits.look")}
      </Button>
    </section>
  );
}
