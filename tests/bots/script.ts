import type { Bot, BotMove } from "../../shared/bots/bot.ts";
import type { Option, View } from "../../shared/game.ts";

type Order = BotMove["command"];

/** An order of a script; it is left out where it is not on offer. */
export interface Line {
  readonly order: Order;
  readonly texts?: Readonly<Record<string, string>>;
}

/** A player that gives the orders of a script, takes every way out, and says nothing else. */
export function scripted(seat: string, rounds: Readonly<Record<number, readonly Line[]>>): Bot {
  let tried = new Set<string>();
  let instance = -1;
  return {
    next(view) {
      const { clock } = view.public;
      if (clock.phase === "debrief" || clock.phase === "lobby") return null;
      if (clock.instance !== instance) tried = new Set();
      instance = clock.instance;
      const move = moveOf(view, seat, rounds[clock.round] ?? []);
      const name = JSON.stringify(move);
      if (move === null || tried.has(name)) return null;
      tried.add(name);
      return move;
    },
  };
}

function moveOf(view: View, seat: string, lines: readonly Line[]): BotMove | null {
  const way = deals(view).find((o) => o.type === "offramp.answer" || o.type === "offramp.offer");
  if (way?.type === "offramp.answer") return { command: { type: way.type, ...way.fixed, accept: true } };
  if (way) return { command: { type: way.type, ...way.fixed, remedy: "pledge" } };
  if (view.public.clock.phase === "decision") return view.seat?.orders.committed ? null : commit(view, lines);
  return view.public.seats[seat]?.ready ? null : { command: { type: "phase.ready", ready: true } };
}

const deals = (view: View): readonly Option[] => view.seat?.options.deals ?? [];

function commit(view: View, lines: readonly Line[]): BotMove {
  const possible = lines.filter(({ order }) => order.type === "text.sign" || isOffered(view, order));
  const texts = possible.flatMap(({ texts = {} }, i) =>
    Object.entries(texts).map(([name, text]) => [`${i}.${name}`, text] as const),
  );
  return {
    command: { type: "orders.commit", orders: possible.map(({ order }) => order) },
    texts: Object.fromEntries(texts),
  };
}

/** What is settled by the option must be what the script says, as far as the script says it. */
const isOffered = (view: View, order: Order): boolean =>
  (view.seat?.options.orders ?? []).some(
    (o) => o.type === order.type && Object.entries(o.fixed).every(([key, value]) => order[key] === value),
  );
