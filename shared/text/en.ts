import { deskEn } from "./en/desk.ts";
import { rulesEn } from "./en/rules.ts";
import { transcriptEn } from "./en/transcript.ts";
import { uiEn } from "./en/ui.ts";

/** The English catalogue: ICU messages by key. A key lives in exactly one of its parts. */
export const en = { ...rulesEn, ...deskEn, ...uiEn, ...transcriptEn } as const;

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<string, string>>;
