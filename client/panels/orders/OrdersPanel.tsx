import { usePublic } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { Button, EmptyState, Notice } from "../../ui/index.ts";
import { PanelHead, Section } from "../kit/Section.tsx";
import { CommitBar } from "./CommitBar.tsx";
import { Envelopes } from "./Envelopes.tsx";
import { groupOptions } from "./grouping.ts";
import { OrderGroupCard } from "./OrderGroupCard.tsx";
import styles from "./orders.module.css";
import { Prediction } from "./Prediction.tsx";
import { type Orders, useOrders } from "./useOrders.ts";

/** This round's decisions: chosen from what is offered, weighed before they are sealed, then committed as one set. */
export function OrdersPanel() {
  const t = useText();
  const orders = useOrders();
  const round = usePublic((facts) => facts.clock.round);
  return (
    <div className={styles.panel}>
      <PanelHead title={t("desk.orders.title")} sub={t("desk.orders.sub", { round })} />
      <Conflict orders={orders} />
      <Envelopes orders={orders} />
      {!orders.committed && (
        <>
          <Section title={t("desk.orders.choose")}>
            {orders.options.length === 0 && <EmptyState title={t("desk.orders.none")} />}
            {groupOptions(orders.options).map((group) => (
              <OrderGroupCard key={group.key} group={group} orders={orders} />
            ))}
          </Section>
          <Prediction orders={orders} />
        </>
      )}
      <CommitBar orders={orders} />
    </div>
  );
}

/** Somebody in the same seat chose other orders on another device. */
function Conflict({ orders }: { readonly orders: Orders }) {
  const t = useText();
  const { handle } = orders;
  if (handle.status !== "conflict") return null;
  return (
    <Notice
      tone="need"
      live="status"
      title={t("desk.orders.conflict")}
      actions={
        <>
          <Button size="s" onPress={handle.takeTheirs}>
            {t("desk.orders.theirs")}
          </Button>
          <Button size="s" onPress={handle.keepMine}>
            {t("desk.orders.mine")}
          </Button>
        </>
      }
    />
  );
}
