import type { BotMove } from "../../../shared/bots/bot.ts";
import { hash64 } from "../../../shared/engine/hash.ts";
import type { Command, TextRef } from "../../../shared/game.ts";

/** Bodies of free texts by id, in place of a store. */
export type Bodies = Map<string, string>;

/** A bot's move as the rules take it: free texts become references to `bodies`. */
export function commandOf({ command, texts = {} }: BotMove, bodies: Bodies): Command {
  const entries = Object.entries(texts).filter(([, body]) => body.trim() !== "");
  if (!Array.isArray(command.orders))
    return entries.length === 0 ? command : { ...command, texts: refs(entries, bodies) };
  const orders = command.orders.map((order, i) => {
    const own = entries.flatMap(([key, body]): [string, string][] => {
      const [index, name = ""] = key.split(".");
      return Number(index) === i ? [[name, body]] : [];
    });
    return own.length === 0 ? order : { ...(order as object), texts: refs(own, bodies) };
  });
  return { ...command, orders };
}

function refs(entries: readonly (readonly [string, string])[], bodies: Bodies): Record<string, TextRef> {
  return Object.fromEntries(
    entries.map(([name, body]) => {
      const id = `b${bodies.size + 1}`;
      bodies.set(id, body);
      return [name, { id, hash: hash64(body) }];
    }),
  );
}
