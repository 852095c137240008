import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { DatabaseSync } from "node:sqlite";
import { databaseFile } from "../../server/store/sqlite/folder.ts";
import type { Part, Row } from "./report.ts";
import { writeGame } from "./restore/write.ts";
import { median } from "./stats.ts";

const OPENER = join(import.meta.dirname, "restore/open.ts");
const TARGET = { atMost: 200 };

interface Opened {
  /** Milliseconds, in a process that has opened no table before; then again and again. */
  readonly first: number;
  readonly later: readonly number[];
}

/** How long a table takes to come back from its journal: a whole game with more than 300 messages. */
export async function measureRestore(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), "demarche-restore-"));
  try {
    const { table, rows, messages } = await writeGame(folder);
    const fromSnapshot = open(folder, table);
    forgetSnapshots(folder);
    const fromJournal = open(folder, table);
    const measured: Row[] = [
      ...rowsOf("from the newest snapshot", fromSnapshot).map((row) => ({ ...row, target: TARGET })),
      ...rowsOf("from the journal alone", fromJournal),
    ];
    const notes = [
      `${rows} rows, ${messages} of them messages; the first table of a process also waits for the compiler`,
    ];
    return { id: "restore", title: "Restoring a table", rows: measured, notes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rowsOf = (what: string, { first, later }: Opened): Row[] => [
  { what: `${what}, first in a process`, value: first, unit: "ms" },
  { what: `${what}, later`, value: median(later), unit: "ms" },
];

/** In a process of its own, as after a restart. */
function open(folder: string, table: string): Opened {
  const { status, stdout } = spawnSync(process.execPath, [OPENER, folder, table], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`a table could not be opened (${status})`);
  return JSON.parse(stdout) as Opened;
}

function forgetSnapshots(folder: string): void {
  const db = new DatabaseSync(databaseFile(folder));
  db.exec("DELETE FROM snapshots");
  db.close();
}
