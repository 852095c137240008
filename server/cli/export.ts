import { writeFile } from "node:fs/promises";
import process from "node:process";
import { recordCommand } from "./arguments.ts";
import { fail } from "./store-command.ts";
import { storedRecord } from "./stored-record.ts";

const USAGE = "npm run export -- <table id> [--out <file>] [--data <folder>]";

try {
  const { what, dir, out } = recordCommand(USAGE);
  const record = await storedRecord(what, dir);
  const text = `${JSON.stringify(record)}\n`;
  if (out === null) process.stdout.write(text);
  else {
    await writeFile(out, text, { flag: "wx", mode: 0o600 });
    console.log(`record written: ${out} (rows: ${record.rows.length})`);
  }
} catch (error) {
  fail(error);
}
