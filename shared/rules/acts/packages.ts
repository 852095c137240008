import { id, z } from "../../engine/schema.ts";
import { type Refusal, refuse } from "../../engine/types.ts";
import { type SeatTurn, seatAct, TALK } from "../act.ts";
import { packageCost, packageHash, packageProblem } from "../deals/packages.ts";
import { available, free } from "../deals/reserve.ts";
import { PACKAGE_ORDERS } from "../orders/index.ts";
import { roundNow } from "../stability.ts";
import type { PackagePart, PackageState } from "../state.ts";
import type { Option, View } from "../view.ts";
import { nextId } from "../world.ts";
import { packageOptions } from "./packageOptions.ts";

const seat = id;
const part = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text: id, variants: z.record(id, id) }),
  z.strictObject({ kind: z.literal("pay"), from: seat, to: seat, pc: z.number().int().min(1).max(12) }),
  z.strictObject({ kind: z.literal("lift"), by: seat, measure: id }),
  z.strictObject({ kind: z.literal("order"), by: seat, order: id }),
  z.strictObject({
    kind: z.literal("promise"),
    by: seat,
    promise: z.enum(["no-new-measures", "no-operations", "no-claim", "answer-requests"]),
    until: z.number().int(),
  }),
]);
const payload = z.strictObject({
  to: z.array(seat).min(1).max(20),
  parts: z.array(part).min(1).max(12),
  expires: z.number().int().optional(),
});

/** Offer linked promises. All parties must take the identical package; it is then carried out all or nothing. */
export const packageOffer = seatAct({
  type: "package.offer",
  phases: TALK,
  group: "deals",
  payload,
  texts: ["rationale"],
  check(turn, p) {
    const { state, world } = turn;
    const to = [...new Set(p.to)].toSorted();
    if (to.includes(turn.seat) || to.some((s) => !world.hasSeat(s))) return refuse("malformed", { path: "to" });
    if (p.expires !== undefined && (p.expires < roundNow(state) || p.expires > world.scenario.rounds)) {
      return refuse("malformed", { path: "expires" });
    }
    const parts = p.parts as PackagePart[];
    const hash = packageHash(turn.seat, to, parts);
    if (state.packages.some((x) => x.by === turn.seat && x.hash === hash && x.state === "open"))
      return refuse("already-done", {});
    return packageProblem(world, state, [turn.seat, ...to], parts, PACKAGE_ORDERS) ?? unaffordable(turn, parts);
  },
  options: packageOptions,
  run(turn, p) {
    const { state, texts } = turn;
    const to = [...new Set(p.to)].toSorted();
    const parts = p.parts as PackagePart[];
    state.packages.push({
      id: nextId(state, `pkg:${turn.seat}>${to.join("+")}`),
      by: turn.seat,
      to,
      parts,
      hash: packageHash(turn.seat, to, parts),
      round: roundNow(state),
      expires: p.expires ?? roundNow(state),
      rationale: texts.rationale ?? null,
      answers: {},
      state: "open",
      voidReason: null,
      ...setAside(turn, parts),
    });
  },
});

/** What one's own part costs must be there; the other side's purse is its own affair. */
function unaffordable(turn: SeatTurn, parts: readonly PackagePart[]): Refusal | null {
  const cost = packageCost({ world: turn.world, state: turn.state, seat: turn.seat }, parts, PACKAGE_ORDERS);
  const left = available(turn.state, turn.seat);
  if (cost.pc > left.pc) return refuse("not-affordable", { pc: cost.pc, have: left.pc });
  return cost.ap > left.ap ? refuse("not-affordable", { ap: cost.ap, have: left.ap }) : null;
}

function setAside(turn: SeatTurn, parts: readonly PackagePart[]): Pick<PackageState, "reserved" | "reservedAp"> {
  const { ap, pc } = packageCost({ world: turn.world, state: turn.state, seat: turn.seat }, parts, PACKAGE_ORDERS);
  return { reserved: pc > 0 ? { [turn.seat]: pc } : {}, reservedAp: ap > 0 ? { [turn.seat]: ap } : {} };
}

/** Accept a package (naming the hash of what one accepts) or decline it, with a reason in free words. */
export const packageAnswer = seatAct({
  type: "package.answer",
  phases: TALK,
  group: "deals",
  payload: z.strictObject({ package: id, hash: id, accept: z.boolean() }),
  texts: ["reason"],
  check(turn, p) {
    const { state, world } = turn;
    const pack = state.packages.find((x) => x.id === p.package);
    if (!pack?.to.includes(turn.seat)) return refuse("unknown-thing", { package: p.package });
    if (pack.hash !== p.hash) return refuse("stale", { hash: pack.hash });
    if (pack.state !== "open" || turn.seat in pack.answers) return refuse("already-done", { package: p.package });
    if (!p.accept) return null;
    return (
      packageProblem(world, state, [pack.by, ...pack.to], pack.parts, PACKAGE_ORDERS) ?? unaffordable(turn, pack.parts)
    );
  },
  options: answerOptions,
  run(turn, p) {
    const pack = turn.state.packages.find((x) => x.id === p.package);
    if (!pack) return;
    pack.answers[turn.seat] = { answer: p.accept ? "accepted" : "declined", reason: turn.texts.reason ?? null };
    if (!p.accept) {
      pack.state = "declined";
      free(pack);
      return;
    }
    const own = setAside(turn, pack.parts);
    Object.assign(pack.reserved, own.reserved);
    Object.assign(pack.reservedAp, own.reservedAp);
    if (pack.to.every((s) => pack.answers[s]?.answer === "accepted")) pack.state = "escrow";
  },
});

function answerOptions(view: View): Option[] {
  const me = view.seat?.me.seat ?? "";
  return (view.seat?.deals.packages ?? [])
    .filter((p) => p.state === "open" && p.to.includes(me) && !(me in p.answers))
    .map((p) => ({
      id: `package.answer:${p.id}`,
      type: "package.answer",
      sealed: false,
      cost: { ap: 0, pc: 0 },
      fixed: { package: p.id, hash: p.hash },
      fields: [
        {
          name: "accept",
          kind: "choice",
          choices: [
            ...(p.acceptable ? [{ value: true, label: { key: "choice.accept" } }] : []),
            { value: false, label: { key: "choice.decline" } },
          ],
        },
        { name: "reason", kind: "text", max: 400, required: false },
      ],
      about: { seat: p.by },
    }));
}

/** Take back an offer of one's own that has not been answered by all. */
export const packageWithdraw = seatAct({
  type: "package.withdraw",
  phases: TALK,
  group: "deals",
  payload: z.strictObject({ package: id }),
  check({ state, seat: me }, p) {
    const pack = state.packages.find((x) => x.id === p.package);
    if (pack?.by !== me) return refuse("unknown-thing", { package: p.package });
    return pack.state === "open" ? null : refuse("already-done", { package: p.package });
  },
  options(view) {
    const me = view.seat?.me.seat ?? "";
    return (view.seat?.deals.packages ?? [])
      .filter((p) => p.by === me && p.state === "open")
      .map((p) => ({
        id: `package.withdraw:${p.id}`,
        type: "package.withdraw",
        sealed: false,
        cost: { ap: 0, pc: 0 },
        fixed: { package: p.id },
        fields: [],
      }));
  },
  run({ state }, p) {
    const pack = state.packages.find((x) => x.id === p.package);
    if (!pack) return;
    pack.state = "withdrawn";
    free(pack);
  },
});
