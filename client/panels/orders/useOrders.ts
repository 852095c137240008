import type { Json } from "../../../shared/engine/json.ts";
import type { Option } from "../../../shared/rules/view.ts";
import { type DraftHandle, useDraft, useOptions, usePublic, useSeat } from "../../model/hooks.ts";
import type { Filled } from "../forms/values.ts";
import {
  type Budget,
  clashes,
  type OrdersDraft,
  optionFor,
  priceOf,
  readDraft,
  withOrder,
  withoutOrder,
  withPrediction,
} from "./sealed.ts";

export interface Orders {
  readonly draft: OrdersDraft;
  readonly handle: DraftHandle<Json>;
  readonly options: readonly Option[];
  readonly committed: boolean;
  /** What this round still has, before and after the chosen orders. */
  readonly have: Budget;
  readonly left: Budget;
  /** Puts an order among the chosen ones, in the place of those that it excludes. */
  readonly seal: (option: Option, filled: Filled) => void;
  readonly remove: (index: number) => void;
  readonly predict: (about: string, expects: string | null) => void;
  readonly indexOf: (option: Option) => number;
  /** The chosen orders have been committed: the draft is used up. */
  readonly used: () => void;
  /** They have been opened again: they lie there as before. */
  readonly reopened: () => void;
}

/** What was committed last, for the case that it is opened again in the same phase. */
interface Committed {
  readonly instance: number;
  readonly draft: OrdersDraft;
}

/** The orders of this round as they are being chosen. They live in the draft slot `orders`. */
export function useOrders(): Orders {
  const handle = useDraft<Json>("orders", null);
  const last = useDraft<Json>("orders-committed", null);
  const instance = usePublic((facts) => facts.clock.instance);
  const options = useOptions("orders");
  const me = useSeat("me");
  const { committed } = useSeat("orders");
  const draft = readDraft(handle.value);
  const set = (next: OrdersDraft): void => handle.set(next as unknown as Json);
  const spent = priceOf(draft, options);
  const have = { ap: me.ap, pc: me.pc - me.pcReserved };
  const without = (indexes: readonly number[]): OrdersDraft =>
    [...indexes].sort((a, b) => b - a).reduce((rest, index) => withoutOrder(rest, index), draft);
  return {
    draft,
    handle,
    options,
    committed,
    have,
    left: { ap: have.ap - spent.ap, pc: have.pc - spent.pc },
    seal: (option, filled) => set(withOrder(without(clashes(draft, option, options)), option, filled)),
    remove: (index) => set(withoutOrder(draft, index)),
    predict: (about, expects) => set(withPrediction(draft, about, expects)),
    indexOf: (option) => draft.orders.findIndex((order) => optionFor(order, options)?.id === option.id),
    used: () => {
      last.set({ instance, draft } satisfies Committed as unknown as Json);
      handle.clear();
    },
    reopened: () => {
      const committed = last.value as unknown as Committed | null;
      if (committed?.instance === instance) set(committed.draft);
    },
  };
}
