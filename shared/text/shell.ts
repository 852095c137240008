import type { Language } from "./catalogues.ts";
import { uiEn } from "./en/ui.ts";
import type { Catalogue } from "./en.ts";

/** The sentences of home and lobby alone, by language: all that a page needs before it sits down at a table. */
export const shellCatalogues = { en: uiEn } as const satisfies Readonly<Record<Language, Catalogue>>;
