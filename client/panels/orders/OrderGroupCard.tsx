import { useState } from "react";
import { useHasText, useSay, useText } from "../../model/say.ts";
import { Cost, RadioCards, Tag } from "../../ui/index.ts";
import { LazyFold } from "../kit/LazyFold.tsx";
import type { OrderGroup } from "./grouping.ts";
import { Lamp } from "./Lamp.tsx";
import { OptionDetail } from "./OptionDetail.tsx";
import styles from "./orders.module.css";
import type { Orders } from "./useOrders.ts";
import { useOrderWords } from "./useOrderWords.ts";

interface OrderGroupCardProps {
  readonly group: OrderGroup;
  readonly orders: Orders;
}

/** One kind of decision on a line of its own, with its price, or that it lies in an envelope. */
export function OrderGroupCard({ group, orders }: OrderGroupCardProps) {
  const t = useText();
  const words = useOrderWords();
  const only = group.options.length === 1 ? group.options[0] : undefined;
  const sealed = group.options.some((option) => orders.indexOf(option) >= 0);
  return (
    <LazyFold
      title={only && group.incident === null ? words.order(only) : words.group(group)}
      aside={
        sealed ? (
          <Tag tone="brand">{t("desk.orders.sealed")}</Tag>
        ) : (
          <span className={styles.quiet}>
            {only ? <Cost {...only.cost} /> : t("desk.orders.choices", { count: group.options.length })}
          </span>
        )
      }
    >
      {() => <Choice group={group} orders={orders} />}
    </LazyFold>
  );
}

/** Which of the kind: its forms lie below each other with price and lamp; the chosen one opens for weighing. */
function Choice({ group, orders }: OrderGroupCardProps) {
  const t = useText();
  const say = useSay();
  const has = useHasText();
  const words = useOrderWords();
  const chosen = group.options.find((option) => orders.indexOf(option) >= 0);
  const [picked, setPicked] = useState<string | null>(chosen?.id ?? null);
  const only = group.options.length === 1 ? group.options[0] : undefined;
  const option = only ?? group.options.find((one) => one.id === picked);
  const help = `order.${group.type}.help`;
  return (
    <div className={styles.group}>
      {only && group.incident !== null && <b>{words.option(only, group.options)}</b>}
      {has(help) && <p className={styles.help}>{say({ key: help })}</p>}
      {only === undefined && (
        <RadioCards
          label={t("desk.orders.which")}
          items={group.options.map((one) => ({
            id: one.id,
            title: words.option(one, group.options),
            aside: <Cost {...one.cost} />,
            ...(one.legality && { text: <Lamp lamp={one.legality.lamp} /> }),
          }))}
          value={picked}
          onChange={setPicked}
        />
      )}
      {option !== undefined && <OptionDetail key={option.id} option={option} orders={orders} />}
    </div>
  );
}
