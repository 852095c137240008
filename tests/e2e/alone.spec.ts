import { expect, test } from "@playwright/test";
import { companyOfStory } from "./support/company.ts";
import { beginAlone } from "./support/exercise.ts";
import type { Person } from "./support/person.ts";
import { playOn } from "./support/rounds.ts";
import { story, t } from "./support/words.ts";

/** One person plays a whole game against a bot, and sees the stage move. */
const company = companyOfStory();
let ann: Person;

test("one press on the home page leads into the briefing, with a bot on the other side", async ({ browser }) => {
  ann = await beginAlone(company, browser, "Ann", { reducedMotion: "no-preference" });
  await expect(ann.table.panel).toContainText(story("seats.ARV.brief.know"));
  await expect(ann.table.words).toContainText(t("ui.stage.bot"));
  await expect(ann.table.canvas).toBeVisible();
});

test("the first round is played and told on the stage", async () => {
  await playOn([ann], "decision");
  await ann.table.open("orders");
  await ann.table.orders.open("investigate");
  await ann.table.orders.seal();
  await playOn([ann], "reaction");
  await expect(ann.table.outcome.heading(1)).toBeVisible();
  await expect(ann.table.skipTelling).toBeVisible();
  await ann.table.skipTelling.click();
  await expect(ann.table.skipTelling).toBeHidden();
});

test("used up orders do not come back in the next round", async () => {
  await playOn([ann], "decision");
  await ann.table.open("orders");
  await expect(ann.page.getByText(t("desk.orders.nothingYet"))).toBeVisible();
});

test("the game ends in the debrief", async () => {
  await playOn([ann], "debrief");
  await expect(ann.table.debrief.ending).toBeVisible();
  await expect(ann.table.debrief.results).toContainText(t("desk.result.national"));
  await expect(ann.table.debrief.truth("I1")).toContainText(t("desk.truth.was"));
});

test("the last telling keeps its buttons in one row, even in a narrow room", async () => {
  await ann.page.setViewportSize({ width: 1024, height: 768 });
  const { nextOfTelling, skipTelling, playTelling } = ann.table;
  await expect(async () => {
    // A telling ends by itself; then it is asked for again.
    if (await playTelling.isVisible()) await playTelling.click();
    const timeout = 1_000;
    const [next, skip] = await Promise.all([
      nextOfTelling.boundingBox({ timeout }),
      skipTelling.boundingBox({ timeout }),
    ]);
    expect(skip?.y).toBe(next?.y);
  }).toPass({ timeout: 20_000 });
});
