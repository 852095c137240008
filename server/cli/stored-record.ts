import { readFile } from "node:fs/promises";
import { exportRecord } from "../record/export.ts";
import { type RecordFile, recordFileSchema } from "../record/file.ts";
import { isStoreError } from "../store/errors.ts";
import { openStore } from "../store/open.ts";

/** A table's record out of a data folder that no server uses. Rejects with a sentence that says what else to do. */
export async function storedRecord(table: string, dir: string): Promise<RecordFile> {
  const store = await openStore({ dir }).catch((error: unknown) => {
    if (!isStoreError(error, "folder-in-use")) throw error;
    throw new Error(`${error.message}; download the record from the facilitator's page and name the file instead`);
  });
  try {
    return await exportRecord(store, table);
  } finally {
    await store.system.close();
  }
}

/** A record that was downloaded or exported before. Rejects where the file is none. */
export async function readRecord(file: string): Promise<RecordFile> {
  const parsed = recordFileSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.success) throw new Error(`not a record of a table: ${file}`);
  return parsed.data;
}
