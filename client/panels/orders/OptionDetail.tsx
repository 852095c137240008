import { Mail } from "lucide-react";
import type { Json } from "../../../shared/engine/json.ts";
import type { Option } from "../../../shared/rules/view.ts";
import { useDraft } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, Cost, Notice } from "../../ui/index.ts";
import { OptionForm } from "../forms/OptionForm.tsx";
import { type Filled, gaps, startValues } from "../forms/values.ts";
import { Clauses } from "../text/Clauses.tsx";
import { wordingOf } from "./grouping.ts";
import styles from "./orders.module.css";
import { clashes, filledOf, optionFor } from "./sealed.ts";
import type { Orders } from "./useOrders.ts";
import { useOrderWords } from "./useOrderWords.ts";
import { Weighing } from "./Weighing.tsx";

interface OptionDetailProps {
  readonly option: Option;
  readonly orders: Orders;
}

type OpenForm = { readonly option: string; readonly filled: Filled };

/** One order before it is sealed: what it says, what it means, what it costs. */
export function OptionDetail({ option, orders }: OptionDetailProps) {
  const t = useText();
  const say = useSay();
  const form = useDraft<Json>("order-form", null);
  const index = orders.indexOf(option);
  const saved = form.value as OpenForm | null;
  const start = index >= 0 ? filledOf(orders.draft, index, option) : startValues(option.fields);
  const filled = saved?.option === option.id ? saved.filled : start;
  const wording = wordingOf(option);
  const seal = (): void => {
    orders.seal(option, filled);
    form.clear();
  };
  return (
    <div className={styles.detail}>
      {wording !== null && <Clauses text={wording.text} variants={wording.variants} mandate />}
      <Weighing option={option} />
      {option.notes?.map((note) => (
        <p key={note.key} className={styles.note}>
          {say(note)}
        </p>
      ))}
      <OptionForm
        option={option}
        filled={filled}
        onChange={(next) => form.set({ option: option.id, filled: next } as unknown as Json)}
      />
      <PurposeWarning option={option} filled={filled} />
      <Affordable option={option} orders={orders} index={index} />
      <div className={styles.acts}>
        <Button
          variant="primary"
          icon={<Mail size={18} aria-hidden="true" />}
          isDisabled={gaps(option.fields, filled).length > 0}
          onPress={seal}
        >
          {t(index >= 0 ? "desk.orders.change" : "desk.orders.seal")}
        </Button>
        <Cost {...option.cost} />
        {index >= 0 && (
          <Button variant="quiet" onPress={() => orders.remove(index)}>
            {t("desk.orders.remove")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A measure without a stated purpose is the one that is misread. */
function PurposeWarning({ option, filled }: { readonly option: Option; readonly filled: Filled }) {
  const t = useText();
  const asks = option.reading !== undefined && option.fields.some((field) => field.name === "purpose");
  if (!asks || (filled.texts.purpose ?? "").trim() !== "") return null;
  return <Notice tone="need">{t("desk.orders.noPurpose")}</Notice>;
}

/** What it would push out of the set, and what is missing to pay for it. */
function Affordable({ option, orders, index }: OptionDetailProps & { readonly index: number }) {
  const t = useText();
  const words = useOrderWords();
  if (index >= 0) return null;
  const pushed = clashes(orders.draft, option, orders.options).flatMap((at) => {
    const order = orders.draft.orders[at];
    const other = order ? optionFor(order, orders.options) : null;
    return other === null ? [] : [other];
  });
  const ap = orders.left.ap + pushed.reduce((sum, other) => sum + other.cost.ap, 0) - option.cost.ap;
  const pc = orders.left.pc + pushed.reduce((sum, other) => sum + other.cost.pc, 0) - option.cost.pc;
  return (
    <>
      {pushed.length > 0 && (
        <Notice>{t("desk.orders.replaces", { list: pushed.map((other) => words.order(other)).join(", ") })}</Notice>
      )}
      {(ap < 0 || pc < 0) && (
        <Notice tone="need">{t("desk.orders.tooDear", { ap: Math.max(0, -ap), pc: Math.max(0, -pc) })}</Notice>
      )}
    </>
  );
}
