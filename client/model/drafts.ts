import { canonical, type Json } from "../../shared/engine/json.ts";
import type { DraftReply } from "../../shared/protocol.ts";
import type { Draft } from "./types.ts";

export interface DraftsHost {
  get(): Readonly<Record<string, Draft>>;
  put(slot: string, draft: Draft): void;
  /** Null while there is nobody to send to. What it gives rejects when the connection breaks. */
  sender(): ((slot: string, version: number, body: Json) => Promise<DraftReply>) | null;
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;
  /** Sets the drafts of this seat apart from others in the same tab. */
  readonly prefix: string;
}

export interface Drafts {
  write(slot: string, body: Json): void;
  /** Sends what has not been acknowledged; called when the connection is back. */
  flush(): void;
  /** What the server holds: on a whole View, or when another device of this seat wrote. */
  receive(slot: string, version: number, body: Json): void;
  /** Brings back what this tab kept and the server never acknowledged. */
  restore(): void;
  takeTheirs(slot: string): void;
  keepMine(slot: string): void;
}

const QUIET_MS = 600;
const EMPTY: Draft = { body: null, version: 0, status: "saved", theirs: null };
const same = (a: Json, b: Json): boolean => canonical(a) === canonical(b);

/**
 * Drafts are written to this tab at once and to the server when the writer pauses, so that nothing typed is lost.
 * A body stays in the tab until the server has acknowledged that very body.
 */
export function createDrafts(host: DraftsHost): Drafts {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const inFlight = new Map<string, Json>();
  const at = (slot: string): Draft => host.get()[slot] ?? EMPTY;
  const key = (slot: string): string => `${host.prefix}${slot}`;

  const keep = (slot: string, draft: Draft): void => {
    host.storage.setItem(key(slot), JSON.stringify({ body: draft.body, version: draft.version }));
    host.put(slot, draft);
  };
  const acknowledge = (slot: string, version: number, body: Json): void => {
    const mine = at(slot);
    if (same(mine.body, body)) {
      host.storage.removeItem(key(slot));
      host.put(slot, { body: mine.body, version, status: "saved", theirs: null });
    } else {
      keep(slot, { ...mine, version, theirs: null });
      schedule(slot);
    }
  };
  const schedule = (slot: string): void => {
    clearTimeout(timers.get(slot));
    timers.set(
      slot,
      setTimeout(() => void push(slot), QUIET_MS),
    );
  };
  const push = async (slot: string): Promise<void> => {
    const draft = at(slot);
    const send = host.sender();
    if (send === null || inFlight.has(slot) || draft.status === "conflict") return;
    inFlight.set(slot, draft.body);
    host.put(slot, { ...draft, status: "saving" });
    try {
      const reply = await send(slot, draft.version, draft.body);
      inFlight.delete(slot);
      if (reply.ok) acknowledge(slot, reply.version, draft.body);
      else meet(slot, reply.version, reply.body);
    } catch {
      inFlight.delete(slot);
      host.put(slot, { ...at(slot), status: "local" });
    }
  };
  const meet = (slot: string, version: number, body: Json): void => {
    const mine = at(slot);
    if (same(mine.body, body)) acknowledge(slot, version, body);
    else keep(slot, { ...mine, version, status: "conflict", theirs: body });
  };

  const takeTheirs = (slot: string): void => {
    const draft = at(slot);
    host.storage.removeItem(key(slot));
    host.put(slot, { body: draft.theirs, version: draft.version, status: "saved", theirs: null });
  };

  return {
    write(slot, body) {
      const before = at(slot);
      if (same(before.body, body)) return;
      if (before.status === "conflict" && same(before.theirs, body)) return takeTheirs(slot);
      keep(slot, { ...before, body, status: before.status === "conflict" ? "conflict" : "local" });
      schedule(slot);
    },
    flush() {
      for (const [slot, draft] of Object.entries(host.get())) if (draft.status !== "saved") void push(slot);
    },
    receive(slot, version, body) {
      const mine = at(slot);
      const sent = inFlight.get(slot);
      if (version <= mine.version || (sent !== undefined && same(sent, body))) return;
      if (mine.status === "saved") host.put(slot, { body, version, status: "saved", theirs: null });
      else meet(slot, version, body);
    },
    restore() {
      for (const slot of keptSlots(host)) {
        const kept = JSON.parse(host.storage.getItem(key(slot)) ?? "null") as { body: Json; version: number } | null;
        if (kept !== null) host.put(slot, { body: kept.body, version: kept.version, status: "local", theirs: null });
      }
    },
    takeTheirs,
    keepMine(slot) {
      keep(slot, { ...at(slot), status: "local", theirs: null });
      void push(slot);
    },
  };
}

function keptSlots(host: DraftsHost): string[] {
  const names: string[] = [];
  for (let i = 0; i < host.storage.length; i++) {
    const name = host.storage.key(i);
    if (name?.startsWith(host.prefix)) names.push(name.slice(host.prefix.length));
  }
  return names;
}
