import { useCallback, useEffect, useState } from "react";
import type { Json } from "../../shared/engine/json.ts";
import type { PreviewResult } from "../../shared/game.ts";
import type { CommandReply } from "../../shared/protocol.ts";
import type { Option, OptionGroup, PublicView, SeatView, View } from "../../shared/rules/view.ts";
import type { Fields, Sendable, Texts } from "./commands.ts";
import { useTable } from "./context.tsx";
import { useSelector } from "./selector.ts";
import type { Connection, DraftStatus, Identity, MessageList, Pending, Snapshot } from "./types.ts";

/** Any part of what this page knows. */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  return useSelector(useTable().store, select);
}

/** Both halves of the View. Only for what lives inside the table, where there is always one. */
export function useView(): View {
  return there(useSnapshot((snapshot) => snapshot.view));
}

/** A part of the public facts, e.g. `usePublic((facts) => facts.clock)`. */
export function usePublic<T>(select: (facts: PublicView) => T): T {
  return useSnapshot((snapshot) => select(there(snapshot.view).public));
}

/** A slice of the own seat, e.g. `useSeat("mandate")`. Only inside the desk, where there is always a seat. */
export function useSeat<K extends keyof SeatView>(slice: K): SeatView[K] {
  return useSnapshot((snapshot) => there(there(snapshot.view).seat)[slice]);
}

/** The own seat's half, or null for the facilitator and those without a seat. */
export function useMaybeSeat(): SeatView | null {
  return useSnapshot((snapshot) => snapshot.view?.seat ?? null);
}

const NO_OPTIONS: readonly Option[] = [];

/** What this seat can do now, of one group. */
export function useOptions(group: OptionGroup): readonly Option[] {
  return useSnapshot((snapshot) => snapshot.view?.seat?.options[group] ?? NO_OPTIONS);
}

/** Options of one type in a group, e.g. `useOption("talks", "message.send")`. */
export function useOptionsOf(group: OptionGroup, type: string): readonly Option[] {
  const options = useOptions(group);
  return options.filter((option) => option.type === type);
}

export type Send = (what: Sendable, fields?: Fields, texts?: Texts) => Promise<CommandReply>;

/** Asks for something. Resolves with the server's answer; meanwhile it is in `usePending`. Never rejects. */
export function useSend(): Send {
  const table = useTable();
  return useCallback((what, fields, texts) => table.send(what, fields, texts), [table]);
}

/** Commands on their way, oldest first; of one type where given. */
export function usePending(type?: string): readonly Pending[] {
  return useSnapshot((snapshot) =>
    type === undefined ? snapshot.pending : snapshot.pending.filter((pending) => pending.type === type),
  );
}

/** Asks what a set of orders would cost and mean, from View and draft alone. */
export function usePreview(): (orders: readonly Json[]) => Promise<PreviewResult> {
  const table = useTable();
  return useCallback((orders) => table.preview(orders), [table]);
}

export interface DraftHandle<T> {
  readonly value: T;
  readonly set: (next: T) => void;
  /** Back to `initial`, here and on the server. */
  readonly clear: () => void;
  readonly status: DraftStatus;
  /** What another device of this seat wrote meanwhile; only while `status` is `conflict`. */
  readonly theirs: T | null;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

/**
 * Something unfinished that survives reload, disconnection and a change of device.
 * @param slot one name per thing that is written, e.g. `orders`, `talk:TES` (letters, digits, `.:-`)
 */
export function useDraft<T extends Json>(slot: string, initial: T): DraftHandle<T> {
  const table = useTable();
  const draft = useSnapshot((snapshot) => snapshot.drafts[slot]);
  const set = useCallback((next: T) => table.drafts.write(slot, next), [table, slot]);
  const clear = useCallback(() => table.drafts.write(slot, null), [table, slot]);
  const takeTheirs = useCallback(() => table.drafts.takeTheirs(slot), [table, slot]);
  const keepMine = useCallback(() => table.drafts.keepMine(slot), [table, slot]);
  return {
    value: (draft?.body ?? initial) as T,
    set,
    clear,
    status: draft?.status ?? "saved",
    theirs: (draft?.theirs ?? null) as T | null,
    takeTheirs,
    keepMine,
  };
}

export interface MessagesHandle extends MessageList {
  readonly loadOlder: () => Promise<void>;
  readonly markRead: (ids: Iterable<string>) => void;
}

/** The transcript as far as this seat may read it. */
export function useMessages(): MessagesHandle {
  const table = useTable();
  const messages = useSnapshot((snapshot) => snapshot.messages);
  const loadOlder = useCallback(() => table.loadOlder(), [table]);
  const markRead = useCallback((ids: Iterable<string>) => table.markRead(ids), [table]);
  return { ...messages, loadOlder, markRead };
}

export function useConnection(): Connection {
  return useSnapshot((snapshot) => snapshot.connection);
}

export function useIdentity(): Identity | null {
  return useSnapshot((snapshot) => snapshot.identity);
}

/** Server time in milliseconds, refreshed every `every` milliseconds. */
export function useNow(every = 1_000): number {
  const offset = useSnapshot((snapshot) => snapshot.clockOffset);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now + offset;
}

function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("There is no such half of the View here.");
  return value;
}
