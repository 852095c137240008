import type { Msg } from "../engine/types.ts";

/** Arguments of sentences that are themselves looked up: `t:` a sentence of the scenario, `m:` one of the catalogue. */
export const kindName = (kind: string): string => `m:kind.${kind}.title`;
export const measureName = (response: string): string => `m:measure.${response}.title`;
export const normName = (norm: string): string => `m:norm.${norm}.title`;
export const cbmName = (cbm: string): string => `m:cbm.${cbm}.title`;
export const rungName = (rung: number): string => `m:rung.${rung}`;
export const operationName = (operation: string): string => `m:operation.${operation}.title`;
export const wordingName = (wording: number): string => `m:wording.${wording}`;

/** A title that is a sentence of the scenario, or one of the catalogue. */
export const labelName = (label: string | Msg): string => (typeof label === "string" ? label : `m:${label.key}`);
