import { expect, test } from "@playwright/test";
import { companyOfStory } from "./support/company.ts";
import { beginExercise, type Cast } from "./support/exercise.ts";
import { playOn } from "./support/rounds.ts";
import { MortalServer } from "./support/server.ts";
import { t } from "./support/words.ts";

/** The server is killed in the middle of a round and started again; nobody reloads a page. */
const company = companyOfStory();
let server: MortalServer;
let cast: Cast;

test.beforeAll(async () => {
  server = await MortalServer.begin();
});
test.afterAll(() => server.end());

test("two delegations talk and write", async ({ browser }) => {
  cast = await beginExercise(company, browser, { pace: "untimed" }, { baseURL: server.url });
  const { ann, ben } = cast;
  await playOn([ann, ben], "consultation");
  for (const person of [ann, ben]) await person.table.open("talks");
  await ann.table.talks.thread("TES");
  await ann.table.talks.say("Said before the end.");
  await ann.table.talks.body.fill("Half a sentence");
  await expect(ben.table.talks.log("ARV")).toContainText("Said before the end.");
});

test("when the server dies the pages say so and wait", async () => {
  for (const { watch } of Object.values(cast)) watch.expects(/ERR_CONNECTION_REFUSED|WebSocket connection/);
  await server.kill();
  for (const { table } of [cast.ann, cast.ben]) await expect(table.connectionBar).toBeVisible();
});

test("when it is back everybody is where they were, and nothing is lost", async () => {
  const { fay, ann, ben } = cast;
  const loads: string[] = [];
  for (const { name, page } of [fay, ann, ben]) page.on("load", () => loads.push(name));
  await server.start();
  for (const { table } of [ann, ben]) {
    await expect(table.connectionBar).toBeHidden();
    await table.seesPhase("consultation", 1);
  }
  await expect(ann.table.talks.log("TES")).toContainText("Said before the end.");
  await expect(ann.table.talks.body).toHaveValue("Half a sentence");
  await ann.table.talks.say("Half a sentence, and the other half");
  await expect(ben.table.talks.log("ARV")).toContainText("and the other half");
  await expect(
    fay.page.getByText(t("ui.facilitator.control.undone", { phase: t("ui.phase.consultation"), count: 2 })),
  ).toBeVisible();
  await playOn([ann, ben], "drafting");
  expect(loads).toEqual([]);
});
