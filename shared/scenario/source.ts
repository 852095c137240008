import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { Path } from "./problem.ts";

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with the text as YAML, before anybody asks what it says. */
export interface SyntaxFault extends Place {
  readonly code: string;
  readonly message: string;
}

/** A YAML text that knows where each of its values stands. */
export interface Source {
  readonly faults: readonly SyntaxFault[];
  readonly data: unknown;
  /** Where the value at a path stands, or, if there is none, the nearest thing around it. */
  place(path: Path): Place;
}

export function readSource(text: string): Source {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const spot = (offset: number): Place => placeOf(counter, offset);
  const faults: SyntaxFault[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    code,
    message,
    ...spot(pos[0]),
  }));
  if (faults.length === 0) faults.push(...deadAliases(document, spot));
  return {
    faults,
    data: faults.length > 0 ? undefined : document.toJS(),
    place: (path) => spot(offsetOf(document, path)),
  };
}

function placeOf(counter: LineCounter, offset: number): Place {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function deadAliases(document: Document, spot: (offset: number) => Place): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return;
      faults.push({ code: "DEAD_ALIAS", message: alias.source, ...spot(alias.range?.[0] ?? 0) });
    },
  });
  return faults;
}

/** Scalars are shown where they stand, blocks and lists at the name that opens them. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const next = child(followed(node, document), step);
    if (next === null) break;
    node = next.value;
    const own = startOf(node);
    offset = isScalar(node) && own !== null ? own : (startOf(next.key) ?? own ?? offset);
  }
  return offset;
}

function followed(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function child(node: unknown, step: string | number): { key: unknown; value: unknown } | null {
  if (isSeq(node) && typeof step === "number") {
    const value = node.items[step];
    return value === undefined ? null : { key: null, value };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair === undefined ? null : { key: pair.key, value: pair.value };
}

const startOf = (node: unknown): number | null => (isNode(node) ? ((node as Node).range?.[0] ?? null) : null);
