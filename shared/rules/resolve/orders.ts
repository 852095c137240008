import { packageCost, packageProblem, partiesOf } from "../deals/packages.ts";
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
  for (const pack of run.state.packages) if (pack.state === "escrow") chargePackage(run, pack);
  for (const seat of run.world.seatIds) keepPossible(run, seat);
}

function chargePackage(run: Execution, pack: PackageState): void {
  const { state, world } = run;
  const parties = partiesOf(pack);
  const costs = parties.map((seat) => ({ seat, ...packageCost({ world, state, seat }, pack.parts, PACKAGE_ORDERS) }));
  const problem =
    packageProblem(world, state, parties, pack.parts, PACKAGE_ORDERS) ??
    (costs.every(({ seat, ap, pc }) => affords(state.seats[seat], ap, pc))
      ? null
      : { code: "not-affordable" as const });
  pack.reserved = {};
  if (problem) {
    pack.state = "void";
    pack.voidReason = {
      key: `refusal.${problem.code}`,
      ...("args" in problem && problem.args ? { args: problem.args } : {}),
    };
    run.beat(
      { kind: "package", title: { key: "beat.package.void" }, lines: [pack.voidReason], seats: parties, tone: "bad" },
      parties,
    );
    return;
  }
  for (const { seat, ap, pc } of costs) pay(run, seat, ap, pc, "cause.package");
}

const affords = (seat: SeatState | undefined, ap: number, pc: number): boolean =>
  seat !== undefined && seat.ap >= ap && seat.pc >= pc;

/** Charges at once: what follows in this step must see what is left. */
function pay(run: Execution, seat: string, ap: number, pc: number, cause: string): void {
  const holder = run.state.seats[seat];
  if (!holder) return;
  holder.ap -= ap;
  holder.pc -= pc;
  if (pc === 0) return;
  const { round, epilogue } = run.state.clock;
  run.state.log.push({
    n: run.state.log.length,
    round: round + epilogue,
    epilogue: epilogue > 0,
    step: run.step,
    path: `seat/${seat}/pc`,
    delta: -pc,
    cause: { key: cause },
    trueCause: null,
    audience: [seat],
  });
}

function keepPossible(run: Execution, seat: string): void {
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
      spec.check(look, parsed.data) ?? (affords(holder, cost.ap, cost.pc) ? null : { code: "not-affordable" });
    if (problem) {
      dropped(run, seat, order.type, problem.code);
      return false;
    }
    pay(run, seat, cost.ap, cost.pc, `cause.order.${order.type}`);
    return true;
  });
  holder.orders = kept;
  for (const order of kept) {
    const what = String(order.payload.measure ?? order.payload.incident ?? order.payload.text ?? "");
    holder.acts.push({ round: roundNow(state), type: order.type, what });
  }
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
