import { z } from "../../shared/engine/schema.ts";
import type { CompiledScenario } from "../../shared/scenario/compile.ts";
import type { JournalRow, NewRow } from "../store/store.ts";
import { editionOf } from "./library.ts";

/** The first row of a journal: what a replay must know before it reads the rest. */
export const headerSchema = z.object({
  rulesVersion: z.number().int(),
  scenario: z.string(),
  scenarioHash: z.string(),
  textsHash: z.string(),
  language: z.string(),
  seed: z.string(),
  seats: z.array(z.string()),
});
export type Header = z.infer<typeof headerSchema>;

export function headerOf(compiled: CompiledScenario, seed: string, rulesVersion: number): Header {
  const { rules } = compiled;
  return {
    rulesVersion,
    scenario: rules.meta.id,
    ...editionOf(compiled),
    seed,
    seats: rules.seats.map((seat) => seat.id),
  };
}

export const headerRow = (header: Header, at: number): NewRow => ({
  seq: 0,
  kind: "header",
  from: { kind: "system" },
  member: null,
  commandId: null,
  command: header,
  instance: 0,
  at,
  stateHash: null,
  reply: null,
});

/** Throws where a journal does not begin with a header. */
export function readHeader(row: Pick<JournalRow, "kind" | "command"> | undefined): Header {
  if (row?.kind !== "header") throw new Error("the journal does not begin with a header");
  return headerSchema.parse(row.command);
}
