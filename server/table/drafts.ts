import type { Json } from "../../shared/engine/json.ts";
import type { DraftReply } from "../../shared/protocol.ts";
import type { Draft, DraftStore } from "../store/store.ts";

/** More slots than any desk has; keeps a client from filling the disk. */
const MOST_SLOTS = 60;

/** The drafts of a table, by seat and slot, kept at hand because a deadline needs them at once. */
export class Drafts {
  readonly #tableId: string;
  readonly #store: DraftStore;
  readonly #seats: Map<string, Map<string, Draft>>;

  constructor(tableId: string, store: DraftStore, seats: Map<string, Map<string, Draft>>) {
    this.#tableId = tableId;
    this.#store = store;
    this.#seats = seats;
  }

  static async load(tableId: string, store: DraftStore, seats: readonly string[]): Promise<Drafts> {
    const loaded = new Map<string, Map<string, Draft>>();
    for (const seat of seats)
      loaded.set(seat, new Map((await store.ofSeat(tableId, seat)).map((draft) => [draft.slot, draft])));
    return new Drafts(tableId, store, loaded);
  }

  get(seat: string, slot: string): Draft | undefined {
    return this.#seats.get(seat)?.get(slot);
  }

  /** Everything a seat has saved, as a whole View carries it. */
  ofSeat(seat: string): Record<string, { version: number; body: Json }> {
    const drafts: Record<string, { version: number; body: Json }> = {};
    for (const { slot, version, body } of this.#seats.get(seat)?.values() ?? [])
      drafts[slot] = { version, body: body as Json };
    return drafts;
  }

  /** A stale write changes nothing and is answered with the newer draft. Null where the seat has too many slots. */
  async write(seat: string, slot: string, version: number, body: Json): Promise<DraftReply | null> {
    const slots = this.#slots(seat);
    if (!slots.has(slot) && slots.size >= MOST_SLOTS) return null;
    const written = await this.#store.write(this.#tableId, seat, slot, version, body);
    if (!written.ok) {
      this.#keep(seat, written.newer);
      return { ok: false, version: written.newer.version, body: written.newer.body as Json };
    }
    this.#keep(seat, { slot, version: written.version, body });
    return { ok: true, version: written.version };
  }

  /** The store has cleared this draft together with a row of the journal; what it is now, where there was one. */
  cleared(seat: string, slot: string): Draft | undefined {
    const before = this.get(seat, slot);
    if (!before) return undefined;
    const now = { slot, version: before.version + 1, body: null };
    this.#keep(seat, now);
    return now;
  }

  #slots(seat: string): Map<string, Draft> {
    const slots = this.#seats.get(seat) ?? new Map<string, Draft>();
    this.#seats.set(seat, slots);
    return slots;
  }

  #keep(seat: string, draft: Draft): void {
    const slots = this.#slots(seat);
    if ((slots.get(draft.slot)?.version ?? -1) < draft.version) slots.set(draft.slot, draft);
  }
}
