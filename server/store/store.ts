import type {
  ChainReport,
  Draft,
  DraftWrite,
  DueTable,
  Exercise,
  JournalHead,
  JournalRow,
  Member,
  MessagePage,
  NewExercise,
  NewMember,
  NewMessage,
  NewRow,
  NewSnapshot,
  NewTable,
  NewText,
  Note,
  Seating,
  Snapshot,
  SnapshotInfo,
  Status,
  Table,
} from "./records.ts";

export type * from "./records.ts";

/**
 * Everything that outlives the process. Every promise of a write resolves when the write is durable, not before.
 * Failures are `StoreError`s with a code (see `errors.ts`); after a failed append the table must be rebuilt from here.
 */
export interface Store {
  readonly exercises: ExerciseStore;
  readonly scenarios: ScenarioStore;
  readonly tables: TableStore;
  readonly members: MemberStore;
  readonly journal: JournalStore;
  readonly texts: TextStore;
  readonly messages: MessageStore;
  readonly drafts: DraftStore;
  readonly snapshots: SnapshotStore;
  readonly notes: NoteStore;
  readonly system: SystemStore;
}

export interface ExerciseStore {
  /** A new exercise in status `lobby`, its lobby still closed. */
  create(exercise: NewExercise): Promise<void>;
  get(id: string): Promise<Exercise | null>;
  /** By a code as `readJoinCode` of `tokens.ts` returns it. Only open lobbies are found. */
  byJoinCode(code: string): Promise<Exercise | null>;
  byFacilitator(tokenHash: string): Promise<Exercise | null>;
  /** Newest first. */
  list(): Promise<Exercise[]>;
  /** Draws a join code that no other open lobby has; an open lobby keeps the one it has. */
  openLobby(id: string): Promise<string>;
  /** The code stops working and becomes free for others. */
  closeLobby(id: string): Promise<void>;
  setStatus(id: string, status: Status): Promise<void>;
  setOptions(id: string, options: unknown): Promise<void>;
  setFacilitator(id: string, tokenHash: string): Promise<void>;
  /**
   * Removes the exercise and everything of it: tables, journals, texts, messages, members, drafts, snapshots, notes.
   * No copy stays in the files of the data folder. Scenarios stay: they belong to no exercise.
   */
  delete(id: string): Promise<void>;
}

export interface ScenarioStore {
  /** Keeps a compiled scenario once per hash; the same hash again changes nothing. */
  put(hash: string, body: string): Promise<void>;
  get(hash: string): Promise<string | null>;
  /** Keeps the texts of one language, which have a hash of their own. */
  putTexts(hash: string, lang: string, body: string): Promise<void>;
  getTexts(hash: string, lang: string): Promise<string | null>;
}

export interface TableStore {
  /** A new table in status `lobby`. Its exercise and its scenario must be in the store. */
  create(table: NewTable): Promise<void>;
  get(id: string): Promise<Table | null>;
  ofExercise(exerciseId: string): Promise<Table[]>;
  withStatus(status: Status): Promise<Table[]>;
  setStatus(id: string, status: Status): Promise<void>;
  setNextDueAt(id: string, at: number | null): Promise<void>;
  /** Running tables whose due time is `now` or earlier, longest overdue first. */
  due(now: number, limit: number): Promise<DueTable[]>;
  /** The earliest due time of all running tables, to set one timer by. */
  nextDueAt(): Promise<number | null>;
}

export interface MemberStore {
  add(member: NewMember): Promise<void>;
  get(id: string): Promise<Member | null>;
  /** Only a member whose link was not revoked. */
  byToken(tokenHash: string): Promise<Member | null>;
  ofExercise(exerciseId: string): Promise<Member[]>;
  ofTable(tableId: string): Promise<Member[]>;
  seat(id: string, seating: Seating): Promise<void>;
  rename(id: string, displayName: string): Promise<void>;
  revoke(id: string): Promise<void>;
  /** A new link in place of a lost or revoked one; the old link stops working. */
  replaceToken(id: string, tokenHash: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What becomes durable together with journal rows, or not at all. */
export interface AppendExtras {
  readonly texts?: readonly NewText[];
  readonly messages?: readonly NewMessage[];
  /** Seats that may read an older message from now on (interception, forwarding). */
  readonly reveal?: readonly { readonly messageId: string; readonly seats: readonly string[] }[];
  /** Drafts that the rows have used up. */
  readonly clearDrafts?: readonly { readonly seat: string; readonly slot: string }[];
  readonly snapshot?: NewSnapshot;
  readonly nextDueAt?: number | null;
  /** `ended` also thins out the snapshots. */
  readonly status?: Status;
  /** Where a segment row goes over to new rules. */
  readonly rulesVersion?: number;
  /** The writer's lease; 0 in the embedded store. */
  readonly epoch?: number;
}

export interface JournalStore {
  /**
   * Appends rows to a table's journal. Appends of one event-loop turn share one transaction.
   * Rejects with `conflict` where a row exists already or its predecessor is missing (somebody else writes, or an
   * earlier append failed: the caller is fenced), `duplicate-command` where this member used this command id before,
   * and `unknown-table`. Nothing of a rejected append is kept. Without rows only the extras are written.
   */
  append(tableId: string, rows: readonly NewRow[], extras?: AppendExtras): Promise<void>;
  /** In order, from `fromSeq` (default 0), at most `limit` (default: all). */
  read(tableId: string, fromSeq?: number, limit?: number): Promise<JournalRow[]>;
  findCommand(tableId: string, member: string, commandId: string): Promise<JournalRow | null>;
  /** The last row's number and chain, which names the whole journal: a key for whatever is computed from it. */
  head(tableId: string): Promise<JournalHead | null>;
  /** Recomputes the chain and names the first row that is missing or changed. Rows cut off at the end leave no trace. */
  verify(tableId: string): Promise<ChainReport>;
}

export interface TextStore {
  /** Bodies by id; an erased one is missing. */
  read(tableId: string, ids: readonly string[]): Promise<Map<string, string>>;
  /** Body and salt are overwritten; the journal keeps a hash that nothing can be tried against any more. */
  erase(tableId: string, ids: readonly string[]): Promise<void>;
  /** All that a member wrote. */
  eraseOf(memberId: string): Promise<void>;
}

export interface MessageQuery {
  /** The reading seat; null reads everything, for the facilitator and the debrief only. */
  readonly reader: string | null;
  /** Only messages older than this one; a message that this reader may not read gives an empty page. */
  readonly before?: string;
  readonly limit: number;
}

export interface MessageStore {
  page(tableId: string, query: MessageQuery): Promise<MessagePage>;
  /** Throws away the projection of a table and writes it anew from what a replay gave. */
  rebuild(tableId: string, messages: readonly NewMessage[]): Promise<void>;
}

export interface DraftStore {
  ofSeat(tableId: string, seat: string): Promise<Draft[]>;
  /** `basedOn` is the version the writer saw (0: none). A stale write changes nothing and gets the newer draft. */
  write(tableId: string, seat: string, slot: string, basedOn: number, body: unknown): Promise<DraftWrite>;
}

export interface SnapshotStore {
  /** The newest whole one at or before `seq` (default: of all); broken ones are passed over. */
  latest(tableId: string, seq?: number): Promise<Snapshot | null>;
  /** What there is, oldest first, without states. */
  list(tableId: string): Promise<SnapshotInfo[]>;
  /** Keeps the last two and every round start. Done by itself when a table ends. */
  thin(tableId: string): Promise<void>;
}

export interface NoteStore {
  add(tableId: string, note: Note): Promise<void>;
  /** In the order of the journal, then of time. */
  list(tableId: string): Promise<Note[]>;
  remove(tableId: string, id: string): Promise<void>;
}

export interface StoreStats {
  /** Transactions that were made durable since the store was opened. */
  readonly commits: number;
  /** Writes that they carried; an append is one write. */
  readonly writes: number;
}

export interface SystemStore {
  /** Tells that the server was alive at `now`. */
  beat(now: number): Promise<void>;
  /** The last heartbeat: read before the first new one, it tells how long an outage was. Null in a new store. */
  lastBeat(): Promise<number | null>;
  stats(): StoreStats;
  /** A whole copy while the store goes on working. Rejects with `file-exists` rather than overwrite. Size in bytes. */
  backup(file: string): Promise<number>;
  /** Waits for what is under way, then lets go of the data folder. Later writes reject with `closed`. */
  close(): Promise<void>;
}
