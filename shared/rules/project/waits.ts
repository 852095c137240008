import type { SeatId } from "../ids.ts";
import type { DealsSlice, MeSlice, OrdersSlice, PublicView, TelegramView, WaitingItem } from "../view.ts";

/** What waits for this seat now, the most urgent first. */
export function waitsFor(
  seat: SeatId,
  view: PublicView,
  own: {
    readonly me: MeSlice;
    readonly deals: DealsSlice;
    readonly orders: OrdersSlice;
    readonly telegrams: readonly TelegramView[];
  },
): WaitingItem[] {
  if (view.clock.phase === "lobby" || view.clock.phase === "debrief") return [];
  return [
    ...dealsWaiting(seat, own.deals),
    ...homeWaiting(view, own.me, own.telegrams),
    ...phaseWaiting(seat, view, own.orders),
  ];
}

function dealsWaiting(seat: SeatId, deals: DealsSlice): WaitingItem[] {
  const packages = deals.packages
    .filter((p) => p.state === "open" && p.to.includes(seat) && !(seat in p.answers))
    .map(
      (p): WaitingItem => ({
        id: p.id,
        what: { key: "wait.package", args: { seat: p.by } },
        panel: "text",
        urgent: true,
      }),
    );
  const ways = deals.offRamps
    .filter((o) => o.state === "open" && o.to === seat)
    .map(
      (o): WaitingItem => ({
        id: o.id,
        what: { key: "wait.wayOut", args: { seat: o.by } },
        panel: "world",
        urgent: true,
      }),
    );
  const promises = deals.promises
    .filter((p) => p.state === "offered" && p.to.includes(seat))
    .map(
      (p): WaitingItem => ({
        id: p.id,
        what: { key: "wait.promise", args: { seat: p.by } },
        panel: "talks",
        urgent: false,
      }),
    );
  const meetings = deals.meetings
    .filter((m) => m.state === "invited" && m.to === seat)
    .map(
      (m): WaitingItem => ({
        id: m.id,
        what: { key: "wait.meeting", args: { seat: m.by } },
        panel: "talks",
        urgent: false,
      }),
    );
  return [...packages, ...ways, ...promises, ...meetings];
}

function homeWaiting(view: PublicView, me: MeSlice, telegrams: readonly TelegramView[]): WaitingItem[] {
  const items: WaitingItem[] = [];
  if (me.forcedHand) items.push({ id: "forced-hand", what: { key: "wait.forcedHand" }, panel: "orders", urgent: true });
  else if (me.forcedHandLooms)
    items.push({ id: "press", what: { key: "wait.pressLooms" }, panel: "orders", urgent: true });
  const telegram = telegrams.find((t) => t.round === view.clock.round);
  if (telegram?.offer && !telegram.taken && view.clock.phase !== "decision" && view.clock.phase !== "reaction") {
    items.push({
      id: `telegram:${telegram.round}`,
      what: { key: "wait.instruction" },
      panel: "briefing",
      urgent: false,
    });
  }
  return items;
}

function phaseWaiting(seat: SeatId, view: PublicView, orders: OrdersSlice): WaitingItem[] {
  const { phase, instance } = view.clock;
  if (phase === "decision" && !orders.committed) {
    return [{ id: `orders:${instance}`, what: { key: "wait.orders" }, panel: "orders", urgent: true }];
  }
  if (phase === "briefing" && !view.seats[seat]?.ready) {
    return [{ id: `briefing:${instance}`, what: { key: "wait.briefing" }, panel: "briefing", urgent: false }];
  }
  return [];
}
