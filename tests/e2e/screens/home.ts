import type { Locator, Page } from "@playwright/test";
import { story, t } from "../support/words.ts";

export interface Exercise {
  readonly pace?: "class" | "workshop" | "untimed";
  readonly emptySeats?: "bots" | "empty";
  readonly botPace?: "human" | "instant";
}

/** The pages outside the table: start, create, join. */
export class HomeScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/");
    await this.shelf.waitFor();
  }

  get shelf(): Locator {
    return this.page.getByRole("heading", { name: story("meta.title") });
  }

  seatForOne(seat: string): Locator {
    const line = t("ui.home.solo", { scenario: story("meta.title") });
    return this.page.getByRole("region", { name: line }).getByRole("button", { name: story(`seats.${seat}.name`) });
  }

  async startCreating(): Promise<void> {
    await this.page.getByRole("button", { name: t("ui.home.create.action") }).click();
    await this.page.getByRole("heading", { name: t("ui.create.title") }).waitFor();
  }

  async create({ pace, emptySeats, botPace }: Exercise): Promise<void> {
    await this.startCreating();
    if (pace) await this.#choose(t(`ui.create.pace.${pace}.title`));
    if (emptySeats) await this.#choose(t(`ui.create.empty.${emptySeats}.title`));
    if (botPace) await this.#choose(t(`ui.create.botPace.${botPace}.title`));
    await this.page.getByRole("button", { name: t("ui.create.action"), exact: true }).click();
  }

  async enterCode(code: string): Promise<void> {
    await this.page.getByLabel(t("ui.code.label")).fill(code);
    await this.join.click();
  }

  async giveName(name: string): Promise<void> {
    await this.page.getByLabel(t("ui.join.name")).fill(name);
    await this.join.click();
  }

  get join(): Locator {
    return this.page.getByRole("button", { name: t("ui.join.action"), exact: true });
  }

  /** What a page says went wrong. */
  get problem(): Locator {
    return this.page.getByRole("alert");
  }

  async #choose(name: string): Promise<void> {
    await card(this.page.getByRole("radio", { name })).click();
  }
}

/** The card around a radio button or a check box: what one sees and presses. */
export const card = (input: Locator): Locator => input.locator("xpath=ancestor::label");
