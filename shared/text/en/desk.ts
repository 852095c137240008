import { briefingEn } from "./desk/briefing.ts";
import { commonEn } from "./desk/common.ts";
import { textEn } from "./desk/text.ts";

/** Sentences of the desk's panels. */
export const deskEn = { ...commonEn, ...briefingEn, ...textEn } as const satisfies Readonly<Record<string, string>>;
