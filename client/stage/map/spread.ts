import type { Cells } from "./cells.ts";

export interface Spread {
  /** Cheapest cost from any source, Infinity where unreachable. */
  readonly cost: readonly number[];
  /** Index of the source that reaches a cell first, −1 for none. */
  readonly source: readonly number[];
  /** The cell before on the cheapest way, −1 at a source. */
  readonly before: readonly number[];
}

/** Dijkstra over the web from several sources at once; `step` is the cost between neighbours, Infinity forbids; nothing beyond `limit` is reached. */
export function spread(
  cells: Cells,
  sources: readonly number[],
  step: (from: number, to: number, source: number) => number,
  limit = Number.POSITIVE_INFINITY,
): Spread {
  const cost = new Array<number>(cells.count).fill(Number.POSITIVE_INFINITY);
  const source = new Array<number>(cells.count).fill(-1);
  const before = new Array<number>(cells.count).fill(-1);
  const heap = new Heap();
  sources.forEach((cell, i) => {
    cost[cell] = 0;
    source[cell] = i;
    heap.push(0, cell);
  });
  for (let cell = heap.pop(); cell !== undefined; cell = heap.pop()) {
    const origin = source[cell.item] as number;
    if (cell.key > (cost[cell.item] as number)) continue;
    for (const next of cells.neighbours[cell.item] ?? []) {
      const total = cell.key + step(cell.item, next, origin);
      if (total > limit || total >= (cost[next] as number)) continue;
      cost[next] = total;
      source[next] = origin;
      before[next] = cell.item;
      heap.push(total, next);
    }
  }
  return { cost, source, before };
}

interface Entry {
  readonly key: number;
  readonly item: number;
}

class Heap {
  readonly #entries: Entry[] = [];

  push(key: number, item: number): void {
    const list = this.#entries;
    let i = list.push({ key, item }) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if ((list[parent] as Entry).key <= key) break;
      list[i] = list[parent] as Entry;
      i = parent;
    }
    list[i] = { key, item };
  }

  pop(): Entry | undefined {
    const list = this.#entries;
    const top = list[0];
    const last = list.pop();
    if (!top || !last || list.length === 0) return top;
    let i = 0;
    for (;;) {
      let child = i * 2 + 1;
      if (child >= list.length) break;
      if (child + 1 < list.length && (list[child + 1] as Entry).key < (list[child] as Entry).key) child++;
      if ((list[child] as Entry).key >= last.key) break;
      list[i] = list[child] as Entry;
      i = child;
    }
    list[i] = last;
    return top;
  }
}
