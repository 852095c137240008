import { type Catalogue, en } from "./en.ts";

/** Catalogues by language. Everything that is shown to people comes from one of them. */
export const catalogues = { en } as const satisfies Readonly<Record<string, Catalogue>>;

export type Language = keyof typeof catalogues;
