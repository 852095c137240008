import { expect, type Locator, type Page } from "@playwright/test";
import { story, t } from "../support/words.ts";
import { Debrief } from "./debrief.ts";
import { Orders } from "./orders.ts";
import { Outcome } from "./outcome.ts";
import { Talks } from "./talks.ts";
import { TextPanel } from "./text.ts";

export type PhaseName = "briefing" | "consultation" | "drafting" | "decision" | "reaction" | "debrief";
export type TabName =
  | "room"
  | "briefing"
  | "talks"
  | "text"
  | "files"
  | "orders"
  | "world"
  | "outcome"
  | "rules"
  | "debrief";

/** The main screen, as a delegation sees it. */
export class TableScreen {
  readonly page: Page;
  readonly talks: Talks;
  readonly text: TextPanel;
  readonly orders: Orders;
  readonly outcome: Outcome;
  readonly debrief: Debrief;

  constructor(page: Page) {
    this.page = page;
    this.talks = new Talks(page);
    this.text = new TextPanel(page);
    this.orders = new Orders(page);
    this.outcome = new Outcome(page);
    this.debrief = new Debrief(page);
  }

  tab(name: TabName): Locator {
    const desk = this.page.getByRole("tablist", { name: t("ui.desk.label") });
    return desk.getByRole("tab", { name: new RegExp(`^${t(`ui.tab.${name}`)}`) });
  }

  /** Opens a panel and waits until it has been drawn. */
  async open(name: TabName): Promise<void> {
    await this.tab(name).click();
    await expect(this.tab(name)).toHaveAttribute("aria-selected", "true");
    await expect(this.panel).not.toContainText(t("ui.opening"));
  }

  /** The open panel. */
  get panel(): Locator {
    return this.page.getByRole("tabpanel").first();
  }

  get done(): Locator {
    return this.page.getByRole("button", { name: t("ui.end.done") });
  }

  get endOfPhase(): Locator {
    return this.page.getByRole("region", { name: t("ui.end.label") });
  }

  get waits(): Locator {
    return this.page.getByRole("region", { name: t("ui.waits.label") });
  }

  /** The same as the stage draws, in words. */
  get words(): Locator {
    return this.page.getByRole("region", { name: t("ui.room.label") });
  }

  get canvas(): Locator {
    return this.words.locator("canvas");
  }

  /** Goes on to the next moment of an outcome on the stage. */
  get nextOfTelling(): Locator {
    return this.page.getByRole("button", { name: t("ui.room.next", { at: 1, total: 1 }).split(" ")[0] as string });
  }

  /** Tells the last outcome once more. */
  get playTelling(): Locator {
    return this.page.getByRole("button", { name: t("ui.scene.outcome"), exact: true });
  }

  /** Ends the telling of an outcome on the stage. */
  get skipTelling(): Locator {
    return this.page.getByRole("button", { name: t("ui.room.skip"), exact: true });
  }

  get seatButton(): Locator {
    return this.page.getByRole("button", { name: /^Your seat/ });
  }

  /** The bar across the page while the server is out of reach. */
  get connectionBar(): Locator {
    return this.page.getByRole("status").filter({ hasText: t("ui.connection.kept") });
  }

  async seesPhase(phase: PhaseName, round?: number): Promise<void> {
    const title = this.page.getByRole("heading", { level: 1 });
    if (phase === "debrief") {
      await expect(title).toContainText(t("ui.phase.debrief"));
      return;
    }
    if (round !== undefined) await expect(title).toContainText(t("ui.round", { round, rounds: 4 }));
    const step = this.page.getByRole("list", { name: t("ui.phase.label") }).locator('[aria-current="step"]');
    await expect(step).toHaveText(t(`ui.phase.${phase}`));
  }

  async openDossier(seat: string): Promise<void> {
    const name = story(`seats.${seat}.name`);
    await this.page
      .getByRole("navigation", { name: t("ui.strip.label") })
      .getByRole("button", { name })
      .click();
    await this.page.getByRole("dialog", { name }).waitFor();
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await expect(this.page.getByRole("dialog")).toHaveCount(0);
  }
}
