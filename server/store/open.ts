import type { Backend } from "./backend.ts";
import { Committer } from "./committer.ts";
import { draftStore } from "./sql/drafts.ts";
import { exerciseStore } from "./sql/exercises.ts";
import { journalStore } from "./sql/journal.ts";
import { memberStore } from "./sql/members.ts";
import { messageStore } from "./sql/messages.ts";
import { migrate } from "./sql/migrations.ts";
import { noteStore } from "./sql/notes.ts";
import { scenarioStore } from "./sql/scenarios.ts";
import { snapshotStore } from "./sql/snapshots.ts";
import { systemStore } from "./sql/system.ts";
import { tableStore } from "./sql/tables.ts";
import { textStore } from "./sql/texts.ts";
import { folderBackend, memoryBackend } from "./sqlite/backend.ts";
import type { Store } from "./store.ts";
import { newJoinCode } from "./tokens.ts";

export type StorePlace = { readonly dir: string } | { readonly memory: true };

export interface StoreOptions {
  /** Where join codes come from; random ones by default. */
  readonly drawJoinCode?: () => string;
}

/**
 * Opens the embedded store in a data folder, which is made if it is missing, or in memory for the time being.
 * Rejects with `folder-in-use`, `newer-schema` or `damaged`.
 */
export async function openStore(place: StorePlace, options: StoreOptions = {}): Promise<Store> {
  const backend = "dir" in place ? folderBackend(place.dir) : memoryBackend();
  try {
    await migrate(backend.db, backend.bytes);
  } catch (error) {
    await backend.close();
    throw error;
  }
  return storeOn(backend, options);
}

function storeOn(backend: Backend, { drawJoinCode = newJoinCode }: StoreOptions): Store {
  const parts = { backend, db: backend.db, committer: new Committer(backend) };
  return {
    exercises: exerciseStore(parts, drawJoinCode),
    scenarios: scenarioStore(parts),
    tables: tableStore(parts),
    members: memberStore(parts),
    journal: journalStore(parts),
    texts: textStore(parts),
    messages: messageStore(parts),
    drafts: draftStore(parts),
    snapshots: snapshotStore(parts),
    notes: noteStore(parts),
    system: systemStore(parts),
  };
}
