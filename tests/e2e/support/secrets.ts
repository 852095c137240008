import { scenario, storyLines } from "./words.ts";

/** What only one seat may know before the end: its brief, its aims, and the evidence that it has or may find. */
export function secretsOf(seat: string): readonly string[] {
  const own = storyLines(new RegExp(`^seats\\.${seat}\\.(?:brief|objectives)\\.`));
  const items = scenario.rules.incidents
    .flatMap((incident) => incident.evidence)
    .filter((item) => [...item.holders, ...item.pool].includes(seat));
  return [...own, ...items.flatMap(({ label, summary }) => [textOf(label), textOf(summary)])];
}

/** What nobody may know before the end. */
export const TRUTHS: readonly string[] = storyLines(/^(?:incidents\.\w+\.truths|endings|debrief|cases)\./);

const textOf = (key: string): string => scenario.texts[key] ?? key;
