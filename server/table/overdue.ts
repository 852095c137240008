import type { SeatId } from "../../shared/engine/types.ts";
import type { Drafts } from "./drafts.ts";
import { ORDERS_SLOT, type Order } from "./order.ts";
import type { Roster } from "./roster.ts";
import { type OpenCommand, sealCommand } from "./sealing.ts";

/** Member id under which a saved draft is committed when the time is over. */
const DRAFT = "draft";

/** The orders that a seat has saved but not committed, as its commitment; null where there are none that make sense. */
export function draftedOrders(seat: SeatId, drafts: Drafts, roster: Roster): Order | null {
  const body = drafts.get(seat, ORDERS_SLOT)?.body;
  if (!isSavedOrders(body)) return null;
  const { texts = {}, ...payload } = body;
  const author = roster.inSeat(seat)[0]?.member ?? null;
  const sealed = sealCommand({ command: { ...payload, type: "orders.commit" }, texts }, author);
  return sealed && { from: { kind: "seat", seat, member: DRAFT }, ...sealed };
}

type SavedOrders = { readonly orders: readonly unknown[]; readonly texts?: OpenCommand["texts"] };

function isSavedOrders(body: unknown): body is SavedOrders {
  if (typeof body !== "object" || body === null || !("orders" in body) || !Array.isArray(body.orders)) return false;
  if (!("texts" in body) || body.texts === undefined) return true;
  return (
    typeof body.texts === "object" &&
    body.texts !== null &&
    Object.values(body.texts).every((text) => typeof text === "string")
  );
}
