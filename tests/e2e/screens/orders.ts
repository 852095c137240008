import { expect, type Locator, type Page } from "@playwright/test";
import { story, t } from "../support/words.ts";
import { card } from "./home.ts";

/** This round's decisions. */
export class Orders {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens one kind of decision, by the beginning of its name. */
  async open(type: "investigate" | "claim" | "respond" | "hotline.establish" | "text.sign"): Promise<void> {
    const name = new RegExp(`^${t(`order.${type}.title`)}`);
    const line = this.page.getByRole("button", { name, expanded: false });
    await line.click();
    await expect(this.page.getByRole("button", { name, expanded: true })).toBeVisible();
  }

  async choose(name: string | RegExp): Promise<void> {
    await card(this.page.getByRole("radio", { name })).click();
  }

  async write(field: "purpose", words: string): Promise<void> {
    await this.page.getByRole("textbox", { name: t(`desk.field.${field}`) }).fill(words);
  }

  async seal(): Promise<void> {
    const before = await this.envelopes.count();
    await this.page.getByRole("button", { name: t("desk.orders.seal") }).click();
    await expect(this.envelopes).toHaveCount(before + 1);
  }

  get envelopes(): Locator {
    return this.page.getByRole("region", { name: t("desk.orders.chosen") }).getByRole("listitem");
  }

  async expects(what: "signs" | "names" | "measure" | "nothing", of: string): Promise<void> {
    const name = t("desk.prediction.title", { seat: story(`seats.${of}.name`) });
    await card(this.page.getByRole("radiogroup", { name }).getByRole("radio", { name: t(`expects.${what}`) })).click();
  }

  get commitButton(): Locator {
    return this.page.getByRole("button", { name: /^Commit / });
  }

  /** Commits what has been sealed; without orders the page asks again. */
  async commit(): Promise<void> {
    const empty = (await this.envelopes.count()) === 0;
    await this.commitButton.click();
    if (!empty) return;
    const question = this.page.getByRole("alertdialog", { name: t("desk.orders.emptyTitle") });
    await question.getByRole("button", { name: t("desk.orders.commit", { count: 0 }) }).click();
  }
}
