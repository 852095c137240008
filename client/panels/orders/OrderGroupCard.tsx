import { useState } from "react";
import { useHasText, useSay, useText } from "../../model/say.ts";
import { Cost, Disclosure, RadioCards, Tag } from "../../ui/index.ts";
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

/** One kind of decision; where it has several forms they lie side by side with their price and lamp. */
export function OrderGroupCard({ group, orders }: OrderGroupCardProps) {
  const t = useText();
  const say = useSay();
  const has = useHasText();
  const words = useOrderWords();
  const chosen = group.options.find((option) => orders.indexOf(option) >= 0);
  const [picked, setPicked] = useState<string | null>(chosen?.id ?? null);
  const [only] = group.options;
  const option = group.options.length === 1 ? only : group.options.find((one) => one.id === picked);
  const help = `order.${group.type}.help`;
  return (
    <Disclosure
      title={group.options.length === 1 && only && group.incident === null ? words.order(only) : words.group(group)}
      aside={
        chosen ? (
          <Tag tone="brand">{t("desk.orders.sealed")}</Tag>
        ) : (
          <span className={styles.quiet}>
            {group.options.length === 1 && only ? (
              <Cost {...only.cost} />
            ) : (
              t("desk.orders.choices", { count: group.options.length })
            )}
          </span>
        )
      }
    >
      <div className={styles.group}>
        {group.options.length === 1 && only && group.incident !== null && <b>{words.option(only, group.options)}</b>}
        {has(help) && <p className={styles.help}>{say({ key: help })}</p>}
        {group.options.length > 1 && (
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
    </Disclosure>
  );
}
