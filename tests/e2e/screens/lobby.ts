import type { Locator, Page } from "@playwright/test";
import { story, t } from "../support/words.ts";

/** Before the first round. */
export class LobbyScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  placard(seat: string): Locator {
    return this.page.getByRole("article", { name: story(`seats.${seat}.name`) });
  }

  takeSeat(seat: string): Locator {
    return this.page.getByRole("button", { name: t("ui.lobby.takeNamed", { name: story(`seats.${seat}.name`) }) });
  }

  get ownBrief(): Locator {
    return this.page.getByRole("region", { name: t("ui.lobby.brief") });
  }

  async sayReady(): Promise<void> {
    await this.page.getByRole("button", { name: t("ui.lobby.ready") }).click();
    await this.page.getByRole("button", { name: t("ui.lobby.notReady") }).waitFor();
  }
}
