import type { PublicIncident } from "../../../shared/rules/view.ts";
import { useOptions } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { Button } from "../../ui/index.ts";
import { useGoTo } from "../kit/nav.ts";
import { QuickOption } from "../kit/QuickOption.tsx";
import styles from "./evidence.module.css";

/** What can be done about an incident: at once here, or by an order in its panel. */
export function IncidentActs({ incident }: { readonly incident: PublicIncident }) {
  const t = useText();
  const goTo = useGoTo();
  const now = useOptions("talks").filter(
    (option) => option.about?.incident === incident.id && option.type !== "message.send",
  );
  const orders = useOptions("orders").filter((option) => option.about?.incident === incident.id).length;
  if (now.length === 0 && orders === 0) return null;
  return (
    <div className={styles.acts}>
      {orders > 0 && (
        <Button size="s" onPress={() => goTo({ panel: "orders" })}>
          {t("desk.files.orders")}
        </Button>
      )}
      {now.map((option) => (
        <QuickOption key={option.id} option={option} />
      ))}
    </div>
  );
}
