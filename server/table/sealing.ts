import { canonical } from "../../shared/engine/json.ts";
import type { Command, TextRef } from "../../shared/engine/types.ts";
import { LIMITS } from "../../shared/protocol.ts";
import { sealText } from "../store/sealed-text.ts";
import type { NewText } from "../store/store.ts";
import { isPlain } from "./plain.ts";

/** A command as it arrives: free text in full. In `orders.commit` the keys are `<order index>.<name>`. */
export interface OpenCommand {
  readonly command: { readonly type: string } & Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** A command as rules and journal see it, and the bodies that go beside the journal. */
export interface SealedCommand {
  readonly command: Command;
  readonly texts: readonly NewText[];
}

const NAME = /^[a-z][a-z0-9]*$/i;
const NAME_IN_ORDER = /^(0|[1-9][0-9]?)\.([a-z][a-z0-9]*)$/i;

/**
 * Replaces the free texts of a command by references with salted hashes.
 * Null where it is malformed: not plain, too large, too many texts, texts for orders that are not there, or references
 * made up by the sender, who could otherwise point to a text of somebody else.
 */
export function sealCommand({ command, texts }: OpenCommand, member: string | null): SealedCommand | null {
  if (!isPlain(command) || canonical({ command, texts }).length > LIMITS.commandBytes) return null;
  const filled = Object.entries(texts).filter(([, body]) => body.trim() !== "");
  return Array.isArray(command.orders)
    ? sealOrders(command, command.orders, filled, member)
    : sealOne(command, filled, member);
}

type Filled = readonly (readonly [string, string])[];

function sealOne(command: OpenCommand["command"], filled: Filled, member: string | null): SealedCommand | null {
  if ("texts" in command || filled.length > LIMITS.texts || !filled.every(([name]) => NAME.test(name))) return null;
  const texts: NewText[] = [];
  const refs = sealAll(filled, member, texts);
  return { command: { ...command, ...(refs && { texts: refs }) }, texts };
}

function sealOrders(
  command: OpenCommand["command"],
  orders: readonly unknown[],
  filled: Filled,
  member: string | null,
): SealedCommand | null {
  if ("texts" in command || !orders.every(isOpenOrder)) return null;
  const byOrder = orders.map((): [string, string][] => []);
  for (const [key, body] of filled) {
    const [, index, name] = NAME_IN_ORDER.exec(key) ?? [];
    const place = byOrder[Number(index)];
    if (name === undefined || place === undefined || place.length >= LIMITS.texts) return null;
    place.push([name, body]);
  }
  const texts: NewText[] = [];
  const sealed = orders.map((order, i) => {
    const refs = sealAll(byOrder[i] ?? [], member, texts);
    return { ...order, ...(refs && { texts: refs }) };
  });
  return { command: { ...command, orders: sealed }, texts };
}

const isOpenOrder = (order: unknown): order is Record<string, unknown> =>
  typeof order === "object" && order !== null && !Array.isArray(order) && !("texts" in order);

function sealAll(filled: Filled, member: string | null, texts: NewText[]): Record<string, TextRef> | null {
  if (filled.length === 0) return null;
  const refs: Record<string, TextRef> = {};
  for (const [name, body] of filled) {
    const sealed = sealText(body.trim(), member);
    refs[name] = sealed.ref;
    texts.push(sealed.text);
  }
  return refs;
}
