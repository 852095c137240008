import { expect, type Locator, type Page } from "@playwright/test";
import { story, t } from "../support/words.ts";
import { card } from "./home.ts";

type Channel = "chat" | "note";

/** Everything that is said. */
export class Talks {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a conversation and waits until the one before it has gone. */
  async thread(with_: "plenary" | string): Promise<void> {
    const name = with_ === "plenary" ? t("desk.talks.plenary") : story(`seats.${with_}.name`);
    const threads = this.page.getByRole("tablist", { name: t("desk.talks.threads") });
    await threads.getByRole("tab", { name }).click();
    await expect(this.log(with_)).toHaveCount(1);
    await expect(this.page.getByRole("log", { name: t("desk.talks.log", { name: "" }).trim() })).toHaveCount(1);
  }

  log(with_: "plenary" | string): Locator {
    const name = with_ === "plenary" ? t("desk.talks.plenary") : story(`seats.${with_}.name`);
    return this.page.getByRole("log", { name: t("desk.talks.log", { name }) });
  }

  /** Where the next message is written. */
  get body(): Locator {
    const names = [t("desk.talks.write.plenary"), t("desk.talks.write.chat"), t("desk.talks.write.note")];
    return this.page.getByRole("textbox", { name: new RegExp(`^(?:${names.join("|")})$`) });
  }

  get send(): Locator {
    return this.page.getByRole("button", { name: t("desk.talks.send"), exact: true });
  }

  /** Says something in the thread that is open, and waits until the server has it. */
  async say(words: string, channel?: Channel): Promise<void> {
    if (channel !== undefined) await this.by(channel);
    await this.body.fill(words);
    await this.send.click();
    await expect(this.page.getByRole("log").getByText(words)).toBeVisible();
  }

  async by(channel: Channel): Promise<void> {
    const picker = this.page.getByRole("button", { name: t("desk.talks.channel") });
    await picker.click();
    await this.page.getByRole("option", { name: t(`desk.channel.${channel}`), exact: true }).click();
  }

  async openPromise(): Promise<void> {
    await this.page.getByRole("button", { name: t("desk.promise.mark") }).click();
    await this.page.getByRole("dialog", { name: t("desk.promise.mark") }).waitFor();
  }

  /** In the dialog: makes the message that is being written a promise. */
  async promise(kind: "no-operations" | "no-claim"): Promise<void> {
    const dialog = this.page.getByRole("dialog", { name: t("desk.promise.mark") });
    await card(dialog.getByRole("radio", { name: t(`desk.promise.kind.${kind}`) })).click();
    await dialog.getByRole("button", { name: t("desk.promise.markIt") }).click();
    await expect(dialog).toBeHidden();
  }

  get refusal(): Locator {
    return this.page.getByRole("alert").filter({ hasText: t("desk.refused") });
  }
}
