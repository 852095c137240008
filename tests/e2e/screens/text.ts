import { expect, type Locator, type Page } from "@playwright/test";
import { story, t } from "../support/words.ts";
import { card } from "./home.ts";

export type Wording = Readonly<Record<string, string>>;

/** The Joint Understanding: positions and packages. */
export class TextPanel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  article(id: string): Locator {
    const name = t("desk.text.article", { id, title: story(`texts.ju.articles.${id}.title`) });
    return this.page.getByRole("region", { name });
  }

  async liveWith(article: string, variant: string): Promise<void> {
    const button = this.article(article).getByRole("button", { name: t("desk.text.live", { variant }) });
    await button.click();
    await expect(this.article(article)).toContainText(t("desk.text.yours"));
  }

  get proposeButton(): Locator {
    return this.page.getByRole("button", { name: t("desk.package.propose") });
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog", { name: t("desk.package.propose") });
  }

  /** Proposes to sign the text with these variants. */
  async propose(wording: Wording, rationale: string): Promise<void> {
    await this.proposeButton.click();
    for (const [article, variant] of Object.entries(wording)) await this.#choose(article, variant);
    await this.dialog.getByLabel(t("desk.field.rationale")).fill(rationale);
    await this.send.click();
    await expect(this.dialog).toBeHidden();
  }

  /** Makes a promise of one's own a part of the package that is being written. */
  async promiseInPackage(by: string, kind: "no-new-measures"): Promise<void> {
    const promises = this.dialog.getByRole("group", {
      name: t("desk.package.promisesOf", { seat: story(`seats.${by}.name`) }),
    });
    await card(promises.getByRole("checkbox", { name: t(`desk.promise.kind.${kind}`) })).click();
  }

  get send(): Locator {
    return this.dialog.getByRole("button", { name: t("desk.package.send") });
  }

  package(by: string): Locator {
    return this.page.getByRole("article", { name: t("desk.package.label", { by: story(`seats.${by}.name`) }) });
  }

  async accept(by: string): Promise<void> {
    await this.package(by)
      .getByRole("button", { name: t("desk.package.accept"), exact: true })
      .click();
    await expect(this.package(by)).toContainText(t("desk.package.state.escrow"));
  }

  async #choose(article: string, variant: string): Promise<void> {
    const title = t("desk.text.article", { id: article, title: story(`texts.ju.articles.${article}.title`) });
    await this.dialog.getByRole("button", { name: title }).click();
    await this.page.getByRole("option", { name: new RegExp(`^${article}-${variant} `) }).click();
  }
}
