import { refuse } from "../../engine/types.ts";
import { barred } from "../deals/bars.ts";
import { packageCost, packageOrder, packageProblem, partiesOf } from "../deals/packages.ts";
import { free } from "../deals/reserve.ts";
import { spend } from "../ledger.ts";
import type { Execution } from "../order.ts";
import { ORDERS, PACKAGE_ORDERS } from "../orders/index.ts";
import { offered } from "../orders/offered.ts";
import { roundNow } from "../stability.ts";
import type { PackageState, SeatState } from "../state.ts";

/**
 * Step 1. Packages in escrow come first: one that cannot be paid or done any more is void as a whole.
 * Then each seat's orders are looked at once more and paid; an impossible one is dropped and refunded.
 */
export function validateOrders(run: Execution): void {
  const signed = new Set<string>();
  for (const pack of run.state.packages) if (pack.state === "escrow") chargePackage(run, pack, signed);
  for (const seat of run.world.seatIds) keepPossible(run, seat, signed);
}

/** `signed`: texts that earlier packages of this round sign. A text is signed once in a round. */
function chargePackage(run: Execution, pack: PackageState, signed: Set<string>): void {
  const { state, world } = run;
  const parties = partiesOf(pack);
  const costs = parties.map((seat) => ({ seat, ...packageCost({ world, state, seat }, pack.parts, PACKAGE_ORDERS) }));
  const texts = pack.parts.flatMap((part) => (part.kind === "text" ? [part.text] : []));
  const problem =
    packageProblem(world, state, parties, pack.parts, PACKAGE_ORDERS) ??
    (texts.some((text) => signed.has(text)) ? refuse("already-done") : null) ??
    (costs.every(({ seat, ap, pc }) => affords(state.seats[seat], ap, pc)) ? null : refuse("not-affordable"));
  free(pack);
  if (problem) {
    pack.state = "void";
    pack.voidReason = { key: `refusal.${problem.code}`, ...(problem.args ? { args: problem.args } : {}) };
    run.beat(
      { kind: "package", title: { key: "beat.package.void" }, lines: [pack.voidReason], seats: parties, tone: "bad" },
      parties,
    );
    return;
  }
  for (const text of texts) signed.add(text);
  for (const { seat, ap, pc } of costs) pay(run, seat, ap, pc, "cause.package");
  for (const part of pack.parts) {
    if (part.kind !== "order") continue;
    const { type, payload } = packageOrder(part);
    remember(run, part.by, type, payload);
  }
}

/** What a seat does is remembered for its home front, for injects and endings. */
function remember(run: Execution, seat: string, type: string, payload: Readonly<Record<string, unknown>>): void {
  const what = String(payload.measure ?? payload.incident ?? payload.text ?? "");
  run.state.seats[seat]?.acts.push({ round: roundNow(run.state), type, what });
}

const affords = (seat: SeatState | undefined, ap: number, pc: number): boolean =>
  seat !== undefined && seat.ap >= ap && seat.pc >= pc;

/** Charges at once: what follows in this step must see what is left. */
function pay(run: Execution, seat: string, ap: number, pc: number, cause: string): void {
  const holder = run.state.seats[seat];
  if (!holder) return;
  holder.ap -= ap;
  spend(run.state, seat, pc, { key: cause }, run.step);
}

/** Drops what a text that was signed in this very round bars, and gives back its price. */
export function dropBarred(run: Execution): void {
  const { state, world } = run;
  for (const seat of world.seatIds) {
    const holder = state.seats[seat];
    if (!holder) continue;
    holder.orders = holder.orders.filter((order) => {
      const act = order.type === "claim" ? `claim:${order.payload.incident}` : String(order.payload.measure ?? "");
      if (!barred(state, seat, act)) return true;
      const { ap, pc } = ORDERS.get(order.type)?.cost({ world, state, seat }, order.payload) ?? { ap: 0, pc: 0 };
      holder.ap += ap;
      run.ledger.add(`seat/${seat}/pc`, pc, { key: "cause.refund" });
      const at = holder.acts.findLastIndex((a) => a.type === order.type && a.round === roundNow(state));
      if (at >= 0) holder.acts.splice(at, 1);
      dropped(run, seat, order.type, "not-offered");
      return false;
    });
  }
}

function keepPossible(run: Execution, seat: string, signed: ReadonlySet<string>): void {
  const { state, world } = run;
  const holder = state.seats[seat];
  if (!holder) return;
  const look = { world, state, seat };
  const kept = holder.orders.filter((order) => {
    const spec = ORDERS.get(order.type);
    const parsed = spec?.payload.safeParse(order.payload);
    if (!spec || !parsed?.success || !offered(world, seat, spec)) return false;
    const cost = spec.cost(look, parsed.data);
    const problem =
      spec.check(look, parsed.data) ??
      (order.type === "text.sign" && signed.has(String(order.payload.text)) ? refuse("already-done") : null) ??
      (affords(holder, cost.ap, cost.pc) ? null : refuse("not-affordable"));
    if (problem) {
      dropped(run, seat, order.type, problem.code);
      return false;
    }
    pay(run, seat, cost.ap, cost.pc, `cause.order.${order.type}`);
    return true;
  });
  holder.orders = kept;
  for (const order of kept) remember(run, seat, order.type, order.payload);
}

function dropped(run: Execution, seat: string, order: string, code: string): void {
  run.beat(
    {
      kind: "orders",
      title: { key: "beat.order.dropped", args: { order: `m:order.${order}.title` } },
      lines: [{ key: `refusal.${code}` }],
      seats: [seat],
      tone: "bad",
    },
    [seat],
  );
}
