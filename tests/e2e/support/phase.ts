import { expect, type Page } from "@playwright/test";
import type { PhaseName } from "../screens/table.ts";
import { t } from "./words.ts";

const PHASES = ["briefing", "consultation", "drafting", "decision", "reaction"] as const;

interface Moment {
  readonly phase: PhaseName;
  /** Waits until a page shows something later. */
  isOver(page: Page): Promise<void>;
}

/** Which phase of which round a page shows. */
export async function phaseOf(page: Page): Promise<Moment> {
  const words = await momentOf(page);
  const phase = PHASES.find((name) => words.endsWith(t(`ui.phase.${name}`))) ?? "debrief";
  return { phase, isOver: (other) => expect.poll(() => momentOf(other)).not.toBe(words) };
}

/** The round and the step that is marked as the present one; after the end the title alone. */
async function momentOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const title = document.querySelector("h1")?.textContent ?? "";
    return `${title} ${document.querySelector('[aria-current="step"]')?.textContent ?? ""}`.trim();
  });
}
