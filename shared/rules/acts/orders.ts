import { id, z } from "../../engine/schema.ts";
import { type Refusal, refuse } from "../../engine/types.ts";
import { type SeatTurn, seatAct } from "../act.ts";
import { available } from "../deals/reserve.ts";
import { ORDERS } from "../orders/index.ts";
import { offered } from "../orders/offered.ts";
import type { OrderState } from "../state.ts";

const textRef = z.strictObject({ id, hash: id });
const order = z.looseObject({ type: id, texts: z.record(id, textRef).optional() });
const payload = z.strictObject({
  orders: z.array(order).max(20),
  prediction: z.strictObject({ about: id, expects: z.enum(["signs", "names", "measure", "nothing"]) }).optional(),
});
type GivenOrder = z.infer<typeof order>;

/**
 * Seal one's orders for this round. The whole set is taken or refused: each order must be possible now, no two may
 * exclude each other, and together they must be affordable. The refusal's `index` names the order (from 0).
 */
export const ordersCommit = seatAct({
  type: "orders.commit",
  phases: ["decision"],
  group: "phase",
  payload,
  check(turn, p) {
    if (turn.holder.committed) return refuse("already-committed", {});
    if (p.prediction && !turn.world.othersOf(turn.seat).includes(p.prediction.about))
      return refuse("malformed", { path: "prediction" });
    return setProblem(turn, p.orders);
  },
  run({ holder }, p) {
    holder.orders = p.orders.map(stored);
    holder.prediction = p.prediction ?? null;
    holder.committed = true;
    holder.ready = true;
  },
});

/** A copy of what its form allows: nothing of the sender's own object stays in the state. */
function stored({ type, texts = {}, ...fields }: GivenOrder): OrderState {
  const payload = (ORDERS.get(type)?.payload.parse(fields) ?? {}) as OrderState["payload"];
  return { type, payload, texts };
}

function setProblem(turn: SeatTurn, orders: readonly GivenOrder[]): Refusal | null {
  const keys = new Set<string>();
  const left = { ...available(turn.state, turn.seat) };
  for (const [index, given] of orders.entries()) {
    const problem = orderProblem(turn, given, keys, left);
    if (problem) return { code: problem.code, args: { ...problem.args, index } };
  }
  return null;
}

function orderProblem(
  turn: SeatTurn,
  given: GivenOrder,
  keys: Set<string>,
  left: { ap: number; pc: number },
): Refusal | null {
  const { world, state, seat } = turn;
  const { type, texts = {}, ...fields } = given;
  const spec = ORDERS.get(type);
  if (!spec || !offered(world, seat, spec)) return refuse("not-offered", { order: type });
  const parsed = spec.payload.safeParse(fields);
  if (!parsed.success) return refuse("malformed", { order: type, path: parsed.error.issues[0]?.path.join(".") ?? "" });
  if (Object.keys(texts).some((name) => !(spec.texts ?? []).includes(name)))
    return refuse("malformed", { order: type, path: "texts" });
  const key = spec.exclusive(parsed.data);
  if (keys.has(key)) return refuse("already-done", { order: type });
  keys.add(key);
  const look = { world, state, seat };
  const problem = spec.check(look, parsed.data);
  if (problem) return problem;
  const cost = spec.cost(look, parsed.data);
  left.ap -= cost.ap;
  left.pc -= cost.pc;
  return left.ap < 0 || left.pc < 0 ? refuse("not-affordable", { order: type, ap: cost.ap, pc: cost.pc }) : null;
}

/** Open one's sealed orders again, as long as the decision phase lasts. */
export const ordersReopen = seatAct({
  type: "orders.reopen",
  phases: ["decision"],
  group: "phase",
  payload: z.strictObject({}),
  check: ({ holder }) => (holder.committed ? null : refuse("already-done", {})),
  run({ holder }) {
    holder.committed = false;
    holder.ready = false;
    holder.orders = [];
    holder.prediction = null;
  },
});
