import { usePublic } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { CheckCards } from "../../ui/index.ts";
import { useOrderName } from "../kit/useOrderName.ts";
import type { PartsProps } from "./PartsField.tsx";
import { partsOf, withLifts, withOrders } from "./parts.ts";

/** Measures that would be lifted, and orders that a party would give. */
export function PartsActs({ offer, parts, onChange }: PartsProps) {
  const t = useText();
  const say = useSay();
  const orderName = useOrderName();
  const responses = usePublic((facts) => responseOf(Object.values(facts.dyads)));
  const lifted = partsOf(parts, "lift").map((part) => part.measure);
  const ordered = partsOf(parts, "order").map(orderKey);
  return (
    <>
      {offer.lift.length > 0 && (
        <CheckCards
          label={t("desk.package.lift")}
          items={offer.lift.map((lift) => ({
            id: lift.measure,
            title: say(responses[lift.measure] ?? lift.measure),
            text: t("desk.package.liftBy", { seat: say(lift.by) }),
          }))}
          value={lifted}
          onChange={(ids) =>
            onChange(
              withLifts(
                parts,
                offer.lift.filter((lift) => ids.includes(lift.measure)),
              ),
            )
          }
        />
      )}
      {offer.orders.length > 0 && (
        <CheckCards
          label={t("desk.package.orders")}
          items={offer.orders.map((order) => ({
            id: orderKey(order),
            title: orderName(order.order),
            text: t("desk.package.orderBy", { seat: say(order.by) }),
          }))}
          value={ordered}
          onChange={(ids) =>
            onChange(
              withOrders(
                parts,
                offer.orders.filter((order) => ids.includes(orderKey(order))),
              ),
            )
          }
        />
      )}
    </>
  );
}

const orderKey = (order: { readonly by: string; readonly order: string }): string => `${order.by}:${order.order}`;

function responseOf(
  dyads: readonly { readonly measures: readonly { readonly id: string; readonly response: string }[] }[],
) {
  return Object.fromEntries(dyads.flatMap((dyad) => dyad.measures.map(({ id, response }) => [id, response] as const)));
}
