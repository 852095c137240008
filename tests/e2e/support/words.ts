import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Msg } from "../../../shared/engine/types.ts";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import { en, type MessageKey } from "../../../shared/text/en.ts";
import { createFormatter } from "../../../shared/text/format.ts";

const formatter = createFormatter(en, "en", (key) => {
  throw new Error(`the catalogue has no sentence "${key}"`);
});

/** A sentence as people see it. Tests find controls by these words, so a new wording does not break them. */
export const t = (key: MessageKey, args?: NonNullable<Msg["args"]>): string =>
  formatter.format(args === undefined ? { key } : { key, args });

const file = join(import.meta.dirname, "..", "..", "..", "scenarios", "quiet-harvest", "scenario.yaml");
const parsed = parseScenario(readFileSync(file, "utf8"), file);
if (!parsed.ok) throw new Error("the scenario cannot be read");

/** Quiet Harvest as its authors wrote it. */
export const scenario = parsed.value;

/** A sentence of the scenario by its path, such as `seats.ARV.name`. */
export function story(path: string): string {
  const text = scenario.texts[`t:${path}`];
  if (text === undefined) throw new Error(`the scenario has no text "${path}"`);
  return text;
}

/** Every sentence of the scenario whose path fits. */
export const storyLines = (paths: RegExp): readonly string[] =>
  Object.entries(scenario.texts).flatMap(([key, text]) => (paths.test(key.slice(2)) ? [text] : []));
