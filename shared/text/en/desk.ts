/** Sentences of the desk's panels. */
export const deskEn = {} as const satisfies Readonly<Record<string, string>>;
