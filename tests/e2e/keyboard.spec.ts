import { expect, type Locator, type Page, test } from "@playwright/test";
import { companyOfOne } from "./support/company.ts";
import { quickBots } from "./support/exercise.ts";
import { t } from "./support/words.ts";

const company = companyOfOne();
/** Nothing on a page is further away than this. */
const MOST_STEPS = 120;

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

test("a whole round is played by keyboard alone", async ({ browser }) => {
  const ann = await company.welcome(browser, "Ann");
  const { page, home, table } = ann;
  await quickBots(ann);
  await home.open();
  await press(page, home.seatForOne("ARV"));
  await table.seesPhase("briefing", 1);
  await press(page, table.done);
  await table.seesPhase("consultation", 1);

  await page.keyboard.press("2");
  await expect(table.tab("talks")).toHaveAttribute("aria-selected", "true");
  await tabTo(page, table.talks.body);
  await page.keyboard.type("Good morning.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("log").getByText("Good morning.")).toBeVisible();

  await tabTo(page, table.done);
  await page.keyboard.press("3");
  await expect(table.tab("text")).toHaveAttribute("aria-selected", "true");
  await press(page, table.text.article("1").getByRole("button", { name: t("desk.text.live", { variant: "A" }) }));
  await expect(table.text.article("1")).toContainText(t("desk.text.yours"));
  await press(page, table.done);
  await table.seesPhase("drafting", 1);
  await press(page, table.done);
  await table.seesPhase("decision", 1);

  await page.keyboard.press("5");
  await expect(table.tab("orders")).toHaveAttribute("aria-selected", "true");
  await press(page, page.getByRole("button", { name: new RegExp(`^${t("order.investigate.title")}`) }));
  await press(page, page.getByRole("button", { name: t("desk.orders.seal") }));
  await press(page, table.orders.commitButton);
  await expect(table.outcome.heading(1)).toBeVisible();
});
