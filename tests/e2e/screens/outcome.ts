import { expect, type Locator, type Page } from "@playwright/test";
import { t } from "../support/words.ts";

/** What came of a round. */
export class Outcome {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  heading(round: number): Locator {
    return this.page.getByRole("heading", { name: t("desk.outcome.title", { round }) });
  }

  /** What moved, each with its reasons. */
  get changes(): Locator {
    return this.page.getByRole("region", { name: t("desk.outcome.changes") });
  }

  async react(line: string): Promise<void> {
    await this.page.getByRole("textbox", { name: t("desk.reaction.label") }).fill(line);
    await this.page.getByRole("button", { name: t("desk.reaction.say") }).click();
    await expect(this.page.getByText(t("desk.reaction.said"))).toBeVisible();
  }
}
