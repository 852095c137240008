import type { Locator, Page } from "@playwright/test";
import { story, storyLines, t } from "../support/words.ts";

/** The truth beside what was believed. */
export class Debrief {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** How the story ended: one of the endings that its authors wrote. */
  get ending(): Locator {
    const titles = storyLines(/^endings\..*\.title$/).join("|");
    return this.page.getByRole("heading", { name: new RegExp(`^(?:${titles})$`) });
  }

  get results(): Locator {
    return this.page.getByRole("region", { name: t("desk.result.title") });
  }

  /** What was true of an incident. */
  truth(incident: string): Locator {
    return this.page.getByRole("article", { name: story(`incidents.${incident}.title`), exact: true });
  }
}
