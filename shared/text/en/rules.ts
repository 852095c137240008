import { beatsEn } from "./rules/beats.ts";
import { causesEn } from "./rules/causes.ts";
import { ordersEn } from "./rules/desk.ts";
import { fieldEn } from "./rules/field.ts";
import { wordsEn } from "./rules/words.ts";

/** Sentences of the rules: orders, measures, causes, beats, refusals, gauges, norms and the words of the field. */
export const rulesEn = { ...causesEn, ...beatsEn, ...fieldEn, ...wordsEn, ...ordersEn } as const satisfies Readonly<
  Record<string, string>
>;
