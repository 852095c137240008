import { type BotLine, botLines } from "../text/en/bots.ts";
import type { Situation } from "./situation.ts";

/** A sentence for this moment in plain words, one of several, with `{names}` filled in. */
export function line(s: Situation, key: BotLine, args: Readonly<Record<string, string | number>> = {}): string {
  const template = s.rng(`say/${key}`).pick(botLines[key]);
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (name in args ? String(args[name]) : whole));
}
