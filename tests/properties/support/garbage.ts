import fc from "fast-check";
import type { Command } from "../../../shared/game.ts";
import { ACTS } from "../../../shared/rules/acts/index.ts";
import { ORDERS } from "../../../shared/rules/orders/index.ts";

/** Names that every object has: looked up carelessly, they find something. */
const INHERITED = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
];
/** Names that this scenario knows. */
const KNOWN = ["ARV", "TES", "I1", "I3", "e11", "e14", "ju", "1", "4", "A", "N-ip", "R-10", "side-door", "contractor"];
const FIELDS = [
  ..."access accept about add article by channel confidence due expects expires fixed from hash hypothesis".split(" "),
  ..."incident inject instance item kind measure meeting mode ms offRamp order orders package pace parts".split(" "),
  ..."path pc prediction promise q quotes ready remedy round seat seconds target text texts timed to until".split(" "),
  ..."variant variants with wording type at".split(" "),
];

const name = fc.constantFrom(
  ...INHERITED,
  ...KNOWN,
  "norm:constructor",
  "evidence:__proto__",
  "prosecute:toString",
  "",
);
const number = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -1e308, -0, 0.1, 2 ** 53, -1),
  fc.integer(),
  fc.double(),
);
const leaf = fc.oneof(
  { weight: 5, arbitrary: name },
  number,
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.string({ maxLength: 30 }),
  fc.constantFrom("x".repeat(5_000), "\u0000", "\ud800", 10n, Symbol("s"), () => "f"),
);
const key = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...FIELDS) }, name, fc.string({ maxLength: 8 }));
/** Any tree, some of its keys being ones of the rules; `__proto__` becomes an own key, as JSON.parse makes it. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: leaf },
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("tree")), { maxLength: 5 }).map(owned),
  ),
}));

function owned(entries: readonly (readonly [string, unknown])[]): unknown {
  const record = {};
  for (const [name, value] of entries)
    Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  return record;
}

const types = fc.constantFrom(...ACTS.keys());
const fields = fc.array(fc.tuple(key, tree), { maxLength: 6 }).map(owned);

/** A command by somebody who has not read the protocol, or has read it too well. */
export const garbage: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(types, fields).map(([type, given]) => ({ ...(given as object), type })) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...ORDERS.keys()), fields).map(([type, given]) => ({
      type: "orders.commit",
      orders: [{ ...(given as object), type }],
    })),
  },
  tree.map((value) => value as Command),
);

/** A command of the rules with one value, anywhere in it, put in the place of another. */
export const spoiled = (command: Command): fc.Arbitrary<Command> =>
  fc.tuple(fc.nat(40), tree).map(([at, value]) => replaced(command, at, value) as Command);

function replaced(root: unknown, at: number, value: unknown): unknown {
  let left = at;
  const visit = (node: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== "object" || node === null) return node;
    return owned(Object.entries(node).map(([name, member]) => [name, visit(member)] as const));
  };
  return visit(root);
}
