import type { SeatId } from "../ids.ts";
import type { OrderSpec } from "../order.ts";
import type { World } from "../world.ts";

/** The scenario gives this kind of order to this seat, and the module it belongs to is on. */
export function offered(world: World, seat: SeatId, spec: OrderSpec): boolean {
  if (!world.seat(seat).orders.includes(spec.type)) return false;
  return spec.module === undefined || world.scenario.switches[spec.module];
}
