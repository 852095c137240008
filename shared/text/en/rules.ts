/** Sentences of the rules: orders, measures, causes, beats, refusals, gauges, norms and the words of the field. */
export const rulesEn = {} as const satisfies Readonly<Record<string, string>>;
