import { expect, test } from "@playwright/test";
import { companyOfStory } from "./support/company.ts";
import { beginAlone } from "./support/exercise.ts";
import type { Person } from "./support/person.ts";
import { t } from "./support/words.ts";

/** A bad network, a reload, another device: the seat and every word stay. */
const company = companyOfStory();
let ann: Person;
let phone: Person;

test("what was typed is there after a reload", async ({ browser }) => {
  ann = await beginAlone(company, browser, "Ann");
  await ann.table.open("talks");
  await ann.table.talks.thread("TES");
  await ann.table.talks.body.fill("A sentence that is not finished");
  await ann.page.reload();
  await ann.table.seesPhase("briefing", 1);
  await ann.table.open("talks");
  await ann.table.talks.thread("TES");
  await expect(ann.table.talks.body).toHaveValue("A sentence that is not finished");
});

test("the personal link opens the same seat on a second device", async ({ browser }) => {
  phone = await company.welcome(browser, "Ann's phone", { device: "phone" });
  await phone.page.goto(ann.page.url());
  await phone.table.seesPhase("briefing", 1);
  await phone.table.open("talks");
  await phone.table.talks.thread("TES");
  await expect(phone.table.talks.body).toHaveValue("A sentence that is not finished");
  await phone.table.talks.say("Said on the phone.");
  await expect(ann.table.talks.log("TES")).toContainText("Said on the phone.");
});

test("what is sent while offline arrives when the network is back", async () => {
  ann.watch.expects(/ERR_INTERNET_DISCONNECTED|WebSocket|Network offline/);
  await ann.context.setOffline(true);
  await expect(ann.table.connectionBar).toContainText(t("ui.connection.offline"));
  await ann.table.talks.body.fill("Sent from a train.");
  await ann.table.talks.send.click();
  await expect(ann.table.connectionBar).toContainText(t("ui.connection.waiting", { count: 1 }));
  await ann.context.setOffline(false);
  await expect(ann.table.connectionBar).toBeHidden();
  await expect(phone.table.talks.log("TES").getByText("Sent from a train.")).toHaveCount(1);
});
