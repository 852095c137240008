import { hash64 } from "../../engine/hash.ts";
import { canonical } from "../../engine/json.ts";
import { type Refusal, refuse } from "../../engine/types.ts";
import type { SeatId } from "../ids.ts";
import type { Execution, Look, OrderSpec } from "../order.ts";
import { roundNow } from "../stability.ts";
import type { GameState, PackagePart, PackageState } from "../state.ts";
import type { World } from "../world.ts";
import { adopt } from "./adoption.ts";
import { homePriceOf, isComposition, isSigned } from "./composition.ts";
import { liftFor } from "./lifting.ts";
import { addPromise } from "./promises.ts";

/** Orders that may be part of a package: `prosecute:I1` is the order `prosecute` on incident I1. */
export type PackageOrders = ReadonlyMap<string, OrderSpec>;

export function packageOrder(part: PackagePart & { kind: "order" }): {
  type: string;
  payload: Record<string, unknown>;
} {
  const [type = "", incident = ""] = part.order.split(":");
  return { type, payload: { incident } };
}

/** All parties commit the identical thing: the hash of its parts. */
export const packageHash = (by: SeatId, to: readonly SeatId[], parts: readonly PackagePart[]): string =>
  hash64(canonical({ by, to, parts }));

export const partiesOf = (pack: Pick<PackageState, "by" | "to">): SeatId[] => [pack.by, ...pack.to];

/** Why a package could not be carried out as it stands, or null. */
export function packageProblem(
  world: World,
  state: GameState,
  parties: readonly SeatId[],
  parts: readonly PackagePart[],
  orders: PackageOrders,
): Refusal | null {
  if (parts.length === 0) return refuse("malformed", { path: "parts" });
  const subjects = parts.map(subjectOf).filter((subject) => subject !== null);
  if (new Set(subjects).size < subjects.length) return refuse("malformed", { path: "parts" });
  for (const part of parts) {
    const problem = partProblem(world, state, parties, part, orders);
    if (problem) return problem;
  }
  return null;
}

/** What a part is about that can be in a package only once. */
function subjectOf(part: PackagePart): string | null {
  if (part.kind === "text") return `text/${part.text}`;
  if (part.kind === "lift") return `lift/${part.measure}`;
  return part.kind === "order" ? `order/${part.by}/${part.order}` : null;
}

function partProblem(
  world: World,
  state: GameState,
  parties: readonly SeatId[],
  part: PackagePart,
  orders: PackageOrders,
): Refusal | null {
  switch (part.kind) {
    case "text":
      return textProblem(world, state, parties, part);
    case "pay":
      return parties.includes(part.from) && parties.includes(part.to) && part.from !== part.to && part.pc > 0
        ? null
        : refuse("malformed", { path: "parts.pay" });
    case "lift": {
      const measure = state.measures.find((m) => m.id === part.measure);
      const other = measure?.target ?? "";
      const fits = measure?.by === part.by && measure.standing && parties.includes(part.by) && parties.includes(other);
      return fits ? null : refuse("unknown-thing", { measure: part.measure });
    }
    case "order": {
      const { type, payload } = packageOrder(part);
      const spec = orders.get(type);
      if (!spec || !parties.includes(part.by) || !world.seat(part.by).orders.includes(type))
        return refuse("unknown-thing", { order: part.order });
      if (!spec.payload.safeParse(payload).success) return refuse("malformed", { path: "parts.order" });
      return spec.check({ world, state, seat: part.by }, payload);
    }
    case "promise":
      return parties.includes(part.by) && part.until >= roundNow(state)
        ? null
        : refuse("malformed", { path: "parts.promise" });
  }
}

function textProblem(
  world: World,
  state: GameState,
  parties: readonly SeatId[],
  part: PackagePart & { kind: "text" },
): Refusal | null {
  const text = world.text(part.text);
  if (!text?.parties.every((seat) => parties.includes(seat))) return refuse("unknown-thing", { text: part.text });
  if (!isComposition(world, part.text, part.variants)) return refuse("malformed", { path: "parts.text" });
  if (state.clock.round < text.signFrom) return refuse("not-offered", { signFrom: text.signFrom });
  return isSigned(state, part.text, part.variants) ? refuse("already-done", { text: part.text }) : null;
}

/** Action points and political capital that a package takes from one of its parties. */
export function packageCost(
  look: Look,
  parts: readonly PackagePart[],
  orders: PackageOrders,
): { readonly ap: number; readonly pc: number } {
  let ap = 0;
  let pc = 0;
  for (const part of parts) {
    if (part.kind === "text") pc += homePriceOf(look.state, look.world, look.seat, part.text, part.variants).pc;
    if (part.kind === "pay" && part.from === look.seat) pc += part.pc;
    if (part.kind === "order" && part.by === look.seat) {
      const { type, payload } = packageOrder(part);
      const cost = orders.get(type)?.cost(look, payload) ?? { ap: 0, pc: 0 };
      ap += cost.ap;
      pc += cost.pc;
    }
  }
  return { ap, pc };
}

/** Carries out every part; nothing may fail from here on. */
export function executePackage(run: Execution, pack: PackageState, orders: PackageOrders): void {
  const { state, ledger } = run;
  const parties = partiesOf(pack);
  for (const part of pack.parts) {
    if (part.kind === "text") adopt(run, part.text, part.variants, parties);
    if (part.kind === "pay")
      ledger.add(`seat/${part.to}/pc`, part.pc, { key: "cause.packagePaid", args: { seat: part.from } });
    if (part.kind === "lift") liftFor(run, part.measure, "off-ramp");
    if (part.kind === "order") {
      const { type, payload } = packageOrder(part);
      orders.get(type)?.run(run, part.by, payload, {});
    }
    if (part.kind === "promise") {
      const to = parties.filter((seat) => seat !== part.by);
      addPromise(state, {
        by: part.by,
        to,
        kind: part.promise,
        due: part.until,
        text: null,
        source: "package",
        accepted: true,
      });
    }
  }
  pack.state = "executed";
  run.beat(
    {
      kind: "package",
      title: { key: "beat.package.executed", args: { seat: pack.by } },
      lines: [],
      seats: parties,
      tone: "good",
    },
    parties,
  );
}
