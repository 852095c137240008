import { packageCost, packageProblem, partiesOf } from "../deals/packages.ts";
import { available } from "../deals/reserve.ts";
import type { SeatId } from "../ids.ts";
import { PACKAGE_ORDERS } from "../orders/index.ts";
import type { GameState, PackageState, PromiseState } from "../state.ts";
import type { DealsSlice, PackageView, PromiseView } from "../view.ts";
import type { World } from "../world.ts";

/** What this seat has on offer and on its table. */
export function dealsSlice(state: GameState, world: World, seat: SeatId): DealsSlice {
  return {
    packages: state.packages.filter((p) => partiesOf(p).includes(seat)).map((p) => packageView(state, world, p, seat)),
    promises: state.promises.filter((p) => p.by === seat || p.to.includes(seat)).map(promiseView),
    offRamps: state.offRamps
      .filter((o) => o.by === seat || o.to === seat)
      .map(({ id, measure, incident, by, to, remedy, state: at }) => ({
        id,
        measure,
        incident,
        by,
        to,
        remedy,
        state: at,
      })),
    meetings: state.meetings
      .filter((m) => m.by === seat || m.to === seat)
      .map(({ id, by, to, round, state: at }) => ({ id, by, to, round, state: at })),
  };
}

function packageView(state: GameState, world: World, p: PackageState, seat: SeatId): PackageView {
  return {
    id: p.id,
    by: p.by,
    to: p.to,
    parts: p.parts,
    hash: p.hash,
    state: p.state,
    round: p.round,
    expires: p.expires,
    rationale: p.rationale ? `x:${p.rationale.id}` : null,
    answers: Object.fromEntries(
      Object.entries(p.answers).map(([who, a]) => [
        who,
        { answer: a.answer, reason: a.reason === null ? null : "key" in a.reason ? a.reason : `x:${a.reason.id}` },
      ]),
    ),
    voidReason: p.voidReason,
    acceptable: p.state === "open" && p.to.includes(seat) && isAcceptable(state, world, p, seat),
  };
}

function isAcceptable(state: GameState, world: World, p: PackageState, seat: SeatId): boolean {
  if (packageProblem(world, state, partiesOf(p), p.parts, PACKAGE_ORDERS)) return false;
  const cost = packageCost({ world, state, seat }, p.parts, PACKAGE_ORDERS);
  const free = available(state, seat);
  return cost.pc <= free.pc && cost.ap <= free.ap;
}

export function promiseView(p: PromiseState): PromiseView {
  return {
    id: p.id,
    by: p.by,
    to: p.to,
    kind: p.kind,
    text: p.text ? `x:${p.text.id}` : null,
    due: p.due,
    state: p.state,
  };
}
