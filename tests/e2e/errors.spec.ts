import { expect, test } from "@playwright/test";
import type { CreatedExercise } from "../../shared/protocol.ts";
import { companyOfOne } from "./support/company.ts";
import { beginExercise } from "./support/exercise.ts";
import { t } from "./support/words.ts";

const company = companyOfOne();
/** Nobody may fill the disk with a join code; more people than any class has. */
const MOST_MEMBERS = 200;

test("a wrong code is answered with what to do", async ({ browser }) => {
  const ann = await company.welcome(browser, "Ann");
  ann.watch.expects(/status of 404/);
  await ann.home.open();
  await ann.home.enterCode("ZZZZZZ");
  await ann.home.giveName("Ann");
  await expect(ann.home.problem).toContainText(t("ui.error.unknown-code.title"));
  await expect(ann.home.problem).toContainText(t("ui.error.unknown-code.text"));
});

test("a code that is too short is not sent at all", async ({ browser }) => {
  const ann = await company.welcome(browser, "Ann");
  await ann.home.open();
  await ann.home.enterCode("ABC");
  await ann.home.giveName("Ann");
  await expect(ann.page.getByText(t("ui.join.codeIncomplete"))).toBeVisible();
});

test("who comes to a full exercise is told so", async ({ browser, request }) => {
  const made = await request.post("/api/exercises", { data: { scenario: "quiet-harvest" } });
  const { joinCode: code } = (await made.json()) as CreatedExercise;
  for (let guest = 0; guest < MOST_MEMBERS; guest++)
    expect((await request.post("/api/join", { data: { code, name: `Guest ${guest}` } })).status()).toBe(201);
  const ann = await company.welcome(browser, "Ann");
  ann.watch.expects(/status of 409/);
  await ann.page.goto(`/#/join/${code}`);
  await ann.home.giveName("Ann");
  await expect(ann.home.problem).toContainText(t("ui.error.full.title"));
});

test("what is refused says what it was and why", async ({ browser }) => {
  const { ann } = await beginExercise(company, browser, { pace: "untimed" });
  const { text } = ann.table;
  await ann.table.open("text");
  for (let time = 0; time < 2; time++) {
    await text.proposeButton.click();
    await text.promiseInPackage("ARV", "no-new-measures");
    await text.send.click();
    if (time === 0) await expect(text.package("ARV")).toBeVisible();
  }
  await expect(text.dialog.getByRole("alert")).toContainText(t("desk.refused"));
  await expect(text.dialog.getByRole("alert")).toContainText(t("refusal.already-done"));
});

test("a link that was never given out leads nowhere, and back to the start", async ({ browser }) => {
  const ann = await company.welcome(browser, "Ann");
  ann.watch.expects(/status of 401/);
  await ann.page.goto("/#/t/AAAAAAAAAAAAAAAAAAAAAA");
  await expect(ann.page.getByText(t("ui.ended.gone.title"))).toBeVisible();
  await ann.page.getByRole("button", { name: t("ui.toHome") }).click();
  await expect(ann.home.shelf).toBeVisible();
});
