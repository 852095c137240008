import { Encoder, schema, t } from "@colyseus/schema";
import type { FactChanges } from "../table/mirror.ts";

/** Bytes for one whole state; larger ones are possible but announced on the console. The debrief is the largest. */
Encoder.BUFFER_SIZE = 65_536;

/** What everybody at a table sees: public facts as canonical JSON by key, and how often they have changed. No secrets. */
export const TableState = schema({ publicRev: t.uint32().default(0), facts: t.map("string") }, "TableState");
export type TableState = InstanceType<typeof TableState>;

export function writeFacts(state: TableState, changes: FactChanges, publicRev: number): void {
  for (const [key, text] of Object.entries(changes)) {
    if (text === null) state.facts.delete(key);
    else state.facts.set(key, text);
  }
  state.publicRev = publicRev;
}
