import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { companyOfStory } from "./support/company.ts";
import { beginExercise, type Cast } from "./support/exercise.ts";
import { Look } from "./support/look.ts";
import { story, t } from "./support/words.ts";

/** What the person who runs an exercise can do while it runs. */
const company = companyOfStory();
const look = new Look();
let cast: Cast;

test("pauses the clock, and the desks say why nothing can be done", async ({ browser }) => {
  cast = await beginExercise(company, browser, { pace: "class", botPace: "instant" });
  const { fay, ann } = cast;
  await fay.console.button("ui.facilitator.pause").click();
  await expect(ann.page.getByRole("timer")).toContainText(t("ui.clock.paused"));
  await expect(ann.table.endOfPhase).toContainText(t("ui.end.paused"));
  await expect(ann.table.done).toHaveCount(0);
});

test("lets it go on, and gives more time", async () => {
  const { fay, ann } = cast;
  await fay.console.button("ui.facilitator.resume").click();
  await expect(ann.page.getByRole("timer")).not.toContainText(t("ui.clock.paused"));
  await expect(ann.table.done).toBeVisible();
  const before = await secondsLeft();
  await fay.console.button("ui.facilitator.extend", { minutes: 5 }).click();
  await expect.poll(secondsLeft).toBeGreaterThan(before + 200);
  await look.at(fay, "facilitator while it runs");
});

test("looks at an inject and releases it to all", async () => {
  const { fay, ben } = cast;
  await fay.console
    .inject("read-my-mail")
    .getByRole("button", { name: t("ui.facilitator.injects.preview") })
    .click();
  const preview = fay.page.getByRole("dialog", { name: t("ui.facilitator.injects.previewTitle") });
  await expect(preview).toContainText(story("injects.read-my-mail.text"));
  await look.at(fay, "an inject before it is released");
  await preview.getByRole("button", { name: t("ui.facilitator.injects.release") }).click();
  await expect(preview).toBeHidden();
  await fay.console.openEarlierInjects();
  await expect(fay.console.inject("read-my-mail")).toContainText(t("ui.facilitator.injects.released"));
  await expect(ben.table.panel).toContainText(story("injects.read-my-mail.headline"));
});

test("ends a phase for all", async () => {
  const { fay, ann, ben } = cast;
  await fay.console.advance();
  for (const person of [ann, ben]) await person.table.seesPhase("consultation", 1);
});

test("lets a bot take a seat and gives it back", async () => {
  const { fay, ben } = cast;
  await fay.console
    .seat("TES")
    .getByRole("button", { name: t("ui.facilitator.seats.bot") })
    .click();
  await expect(ben.page.getByText(t("ui.botInSeat.title"))).toBeVisible();
  await fay.console
    .seat("TES")
    .getByRole("button", { name: t("ui.facilitator.seats.giveBack") })
    .click();
  await expect(ben.page.getByText(t("ui.botInSeat.title"))).toBeHidden();
});

test("makes a new personal link, and the old one ends", async ({ browser }) => {
  const { fay, ben } = cast;
  const old = ben.page.url();
  await fay.console
    .seat("TES")
    .getByRole("button", { name: t("ui.facilitator.link.new") })
    .click();
  const dialog = fay.page.getByRole("dialog", { name: t("ui.facilitator.link.newTitle", { name: "Ben" }) });
  await dialog.getByRole("button", { name: t("ui.facilitator.link.make") }).click();
  await look.at(fay, "a new link");
  const link = (await dialog.getByText(/#\/t\//).innerText()).trim();
  await fay.table.closeDialog();
  await expect(ben.page.getByText(t("ui.ended.replaced.title"))).toBeVisible();

  const late = await company.welcome(browser, "Ben with the old link");
  late.watch.expects(/status of 401/);
  await late.page.goto(old);
  await expect(late.page.getByText(t("ui.ended.gone.title"))).toBeVisible();

  await ben.page.goto(link);
  await ben.page.reload();
  await ben.table.seesPhase("consultation", 1);
});

test("downloads the record and the transcript", async () => {
  const { fay } = cast;
  const record = await save(t("ui.facilitator.record.json"));
  expect(JSON.parse(record)).toBeInstanceOf(Object);
  const transcript = await save(t("ui.facilitator.record.transcript"));
  expect(transcript).toContain(story("meta.title"));

  async function save(name: string): Promise<string> {
    const download = fay.page.waitForEvent("download");
    await fay.page.getByRole("button", { name, exact: true }).click();
    return readFile(await (await download).path(), "utf8");
  }
});

test("everybody can use every screen of the facilitator", () => {
  expect(look.notes).toEqual([]);
});

/** What the clock of a delegation shows, in seconds. */
async function secondsLeft(): Promise<number> {
  const words = await cast.ann.page.getByRole("timer").innerText();
  const [minutes = 0, seconds = 0] = (/(\d+):(\d+)/.exec(words) ?? []).slice(1).map(Number);
  return 60 * minutes + seconds;
}
