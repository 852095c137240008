import { expect, type Locator, type Page } from "@playwright/test";
import { story, t } from "../support/words.ts";

/** The page of whoever runs the exercise. */
export class ConsoleScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async code(): Promise<string> {
    const link = this.section("ui.facilitator.code.title").getByText(/#\/join\//);
    return (await link.innerText()).replace(/.*#\/join\//, "").trim();
  }

  section(title: Parameters<typeof t>[0]): Locator {
    return this.page.getByRole("region", { name: t(title) });
  }

  async start(): Promise<void> {
    await this.page.getByRole("button", { name: t("ui.facilitator.start.action"), exact: true }).click();
    await expect(this.page.getByRole("button", { name: t("ui.facilitator.advance") })).toBeVisible();
  }

  button(name: Parameters<typeof t>[0], args?: Parameters<typeof t>[1]): Locator {
    return this.page.getByRole("button", { name: t(name, args), exact: true });
  }

  async advance(): Promise<void> {
    await this.button("ui.facilitator.advance").click();
    const question = this.page.getByRole("alertdialog");
    await question.getByRole("button", { name: t("ui.facilitator.advance") }).click();
    await expect(question).toBeHidden();
  }

  seat(id: string): Locator {
    const heading = this.page.getByRole("heading", { level: 3, name: story(`seats.${id}.name`) });
    return this.section("ui.facilitator.seats.title").getByRole("listitem").filter({ has: heading });
  }

  /** Opens the list of injects that have come or will not come any more. */
  async openEarlierInjects(): Promise<void> {
    const line = this.section("ui.facilitator.injects.title").getByRole("button", { name: /earlier inject/ });
    await line.click();
    await expect(line).toHaveAttribute("aria-expanded", "true");
  }

  inject(id: string): Locator {
    const line = this.section("ui.facilitator.injects.title").getByRole("listitem");
    return line.filter({ hasText: story(`injects.${id}.headline`) });
  }
}
