import { Lock, MailCheck, X } from "lucide-react";
import type { Json } from "../../../shared/engine/json.ts";
import type { Msg } from "../../../shared/engine/types.ts";
import { useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Cost, IconButton } from "../../ui/index.ts";
import { Section } from "../kit/Section.tsx";
import styles from "./envelopes.module.css";
import { Lamp } from "./Lamp.tsx";
import { type Order, optionFor, textsOf } from "./sealed.ts";
import type { Orders } from "./useOrders.ts";
import { useOrderWords } from "./useOrderWords.ts";
import { usePreviewed } from "./usePreviewed.ts";

/** The chosen orders as sealed envelopes. Once committed they only lie there. */
export function Envelopes({ orders }: { readonly orders: Orders }) {
  const t = useText();
  const { list } = useSeat("orders");
  const given: readonly Order[] = orders.committed
    ? list.map(({ type, payload }) => ({ type, ...(payload as Record<string, Json>) }))
    : orders.draft.orders;
  const previewed = usePreviewed(orders.committed ? NONE : orders.draft.orders);
  return (
    <Section title={t("desk.orders.chosen")} aside={t("desk.orders.count", { count: given.length })}>
      {given.length === 0 && (
        <p className={styles.none}>{t(orders.committed ? "desk.orders.empty" : "desk.orders.nothingYet")}</p>
      )}
      <ol className={styles.list}>
        {given.map((order, index) => (
          <Envelope
            key={index}
            order={order}
            index={index}
            orders={orders}
            problem={previewed?.rows?.[index]?.problem ?? null}
          />
        ))}
      </ol>
    </Section>
  );
}

const NONE: readonly Order[] = [];

interface EnvelopeProps {
  readonly order: Order;
  readonly index: number;
  readonly orders: Orders;
  /** What the server says against it. */
  readonly problem: Msg | null;
}

function Envelope({ order, index, orders, problem }: EnvelopeProps) {
  const t = useText();
  const say = useSay();
  const words = useOrderWords();
  const option = optionFor(order, orders.options);
  const name = option === null ? say({ key: `order.${order.type}.title` }) : words.order(option);
  const texts = orders.committed ? [] : Object.entries(textsOf(orders.draft, index));
  return (
    <li className={styles.envelope}>
      {orders.committed ? <Lock size={18} aria-hidden="true" /> : <MailCheck size={18} aria-hidden="true" />}
      <div className={styles.words}>
        <b>{name}</b>
        {option?.legality && option.legality.lamp !== "lawful" && <Lamp lamp={option.legality.lamp} />}
        {texts.map(([field, text]) => (
          <q key={field}>{text}</q>
        ))}
        {option === null && !orders.committed && <span className={styles.gone}>{t("desk.orders.gone")}</span>}
        {option !== null && problem !== null && <span className={styles.gone}>{say(problem)}</span>}
      </div>
      {option !== null && <Cost {...option.cost} />}
      {!orders.committed && (
        <IconButton
          label={t("desk.orders.removeNamed", { name })}
          icon={<X size={18} />}
          onPress={() => orders.remove(index)}
        />
      )}
    </li>
  );
}
