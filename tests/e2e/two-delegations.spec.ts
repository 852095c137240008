import { expect, test } from "@playwright/test";
import { companyOfStory } from "./support/company.ts";
import { Look } from "./support/look.ts";
import type { Person } from "./support/person.ts";
import { playOn } from "./support/rounds.ts";
import { secretsOf, TRUTHS } from "./support/secrets.ts";
import { story, t } from "./support/words.ts";

/**
 * One whole game: Fay runs it, Ann speaks for Arvenia on a laptop, Ben for Tessaria on a phone, Carl has no seat.
 * At every screen it stops to look whether all people can use it.
 */
const company = companyOfStory();
const look = new Look();
let fay: Person;
let ann: Person;
let ben: Person;
let carl: Person;
let code: string;

const ACCUSATION = "We say this so that the questions of our parliament have an answer: MARKER-PURPOSE.";
const WHISPER = "Between us: our prosecutor would like to be asked. MARKER-WHISPER";
const DEAL = { "1": "A", "2": "C", "3": "A", "4": "C", "5": "B" };

test("a facilitator makes an exercise from the home page", async ({ browser }) => {
  fay = await company.welcome(browser, "Fay");
  await fay.home.open();
  await look.at(fay, "home");
  await fay.home.startCreating();
  await look.at(fay, "create");
  await fay.home.open();
  await fay.home.create({ pace: "untimed" });
  code = await fay.console.code();
  expect(code).toMatch(/^[A-Z]{6}$/);
  await look.at(fay, "facilitator in the lobby");
});

test("delegates join by the code and choose their seats", async ({ browser }) => {
  ann = await company.welcome(browser, "Ann");
  ben = await company.welcome(browser, "Ben", { device: "phone" });
  carl = await company.welcome(browser, "Carl");
  await ben.home.open();
  await look.at(ben, "home");
  for (const person of [ann, ben, carl]) {
    await person.home.open();
    await person.home.enterCode(code);
    if (person === ben) await look.at(ben, "join");
    await person.home.giveName(person.name);
  }
  await expect(ann.lobby.takeSeat("ARV")).toBeVisible();
  await look.at(ann, "lobby without a seat");
  await ann.lobby.takeSeat("ARV").click();
  await ben.lobby.takeSeat("TES").click();
  await expect(carl.lobby.placard("ARV")).toContainText("Ann");
  await expect(carl.lobby.placard("TES")).toContainText("Ben");
});

test("each reads a brief of their own and says that they are ready", async () => {
  await expect(ann.lobby.ownBrief).toContainText(story("seats.ARV.brief.know"));
  await expect(ben.lobby.ownBrief).toContainText(story("seats.TES.brief.know"));
  await ann.lobby.sayReady();
  await ben.lobby.sayReady();
  await expect(carl.lobby.placard("ARV")).toContainText(t("ui.person.ready"));
  await look.at(ann, "lobby");
  await look.at(ben, "lobby");
});

test("the exercise begins with the briefing", async () => {
  await fay.console.start();
  for (const person of [ann, ben]) {
    await person.table.seesPhase("briefing", 1);
    await expect(person.table.panel).toContainText(story("injects.open-drawers.headline"));
  }
  await look.at(ann, "briefing");
  await look.at(ben, "briefing");
  await ann.table.done.click();
  await expect(ann.table.endOfPhase).toContainText(t("ui.end.waiting", { names: story("seats.TES.name") }));
  await ben.table.done.click();
  for (const person of [ann, ben]) await person.table.seesPhase("consultation", 1);
});

test("they talk in the plenary, by chat and by note", async () => {
  for (const person of [ann, ben]) await person.table.open("talks");
  await ann.table.talks.thread("plenary");
  await ann.table.talks.say("We have come to write one page.");
  await ann.table.talks.thread("TES");
  await ben.table.talks.thread("ARV");
  await ben.table.talks.say(WHISPER);
  await expect(ann.table.talks.log("TES")).toContainText(WHISPER);
  await ann.table.talks.say("Arvenia asks formally for the finding of your prosecutor.", "note");
  await expect(ben.table.talks.log("ARV")).toContainText("Arvenia asks formally");
  await ben.table.talks.thread("plenary");
  await expect(ben.table.talks.log("plenary")).toContainText("one page");
  await look.at(ann, "talks");
  await look.at(ben, "talks");
});

test("a promise lies on both desks and is accepted", async () => {
  await ben.table.talks.thread("ARV");
  await ben.table.talks.openPromise();
  await look.at(ben, "a promise before it is made");
  await ben.table.talks.promise("no-operations");
  await ben.table.talks.say("Nothing will come from our side this round.");
  const card = ann.table.talks.log("TES").getByText(t("desk.promise.kind.no-operations"));
  await expect(card).toBeVisible();
  await ann.page
    .getByRole("log")
    .getByRole("button", { name: t("desk.accept"), exact: true })
    .click();
  for (const log of [ann.table.talks.log("TES"), ben.table.talks.log("ARV")])
    await expect(log).toContainText(t("desk.promise.state.standing"));
});

test("they say what they can live with", async () => {
  for (const person of [ann, ben]) await person.table.open("text");
  await ann.table.text.liveWith("1", "A");
  await ann.table.text.liveWith("3", "A");
  await ben.table.text.liveWith("3", "A");
  await expect(ann.table.text.article("3")).toContainText(t("desk.text.state.agreed"));
  await expect(ben.table.text.article("1")).toContainText(t("desk.text.state.bracketed"));
  await look.at(ann, "text");
  await look.at(ben, "text");
});

test("the other panels are there to be read", async () => {
  for (const tab of ["files", "world", "rules"] as const) {
    await ann.table.open(tab);
    await look.at(ann, tab);
    await ben.table.open(tab);
    await look.at(ben, tab);
  }
  await ann.table.seatButton.click();
  await look.at(ann, "the own seat");
  await ann.page
    .getByRole("dialog")
    .getByRole("button", { name: t("ui.keys.title") })
    .click();
  await look.at(ann, "the keyboard's list");
  await ann.table.closeDialog();
  await ben.table.open("room");
  await look.at(ben, "room");
  await ben.table.open("briefing");
  await ben.table.openDossier("ARV");
  await look.at(ben, "dossier");
  await ben.table.closeDialog();
});

test("orders are weighed, sealed and committed", async () => {
  await playOn([ann, ben], "decision");
  for (const person of [ann, ben]) await person.table.open("orders");
  await ann.table.orders.open("claim");
  await ann.table.orders.choose(story("incidents.I1.hypotheses.contractor.label"));
  await ann.table.orders.choose(new RegExp(`^${t("wording.1")}`));
  await ann.table.orders.write("purpose", ACCUSATION);
  await look.at(ann, "an order before it is sealed");
  await ann.table.orders.seal();
  await ann.table.orders.open("investigate");
  await ann.table.orders.seal();
  await ann.table.orders.expects("nothing", "TES");
  await ann.table.orders.commit();
  await expect(ann.page.getByText(t("desk.orders.committed"))).toBeVisible();
  await expect(ben.page.getByText(t("desk.orders.otherDone", { seat: story("seats.ARV.name") }))).toBeVisible();
  await ben.table.orders.open("hotline.establish");
  await look.at(ben, "orders");
  await ben.table.orders.seal();
});

test("nobody was sent what is not theirs", async () => {
  expect(await ann.recorder.found(secretsOf("TES")), "Ann").toEqual([]);
  expect(await ben.recorder.found([...secretsOf("ARV"), ACCUSATION]), "Ben").toEqual([]);
  expect(await carl.recorder.found([...secretsOf("ARV"), ...secretsOf("TES"), ACCUSATION, WHISPER]), "Carl").toEqual(
    [],
  );
  for (const person of [ann, ben, carl]) expect(await person.recorder.found(TRUTHS), person.name).toEqual([]);
  expect(await ann.recorder.found([WHISPER, story("seats.ARV.brief.know")]), "the recorder hears").toHaveLength(2);
});

test("all envelopes are opened at once, and every change has its reasons", async () => {
  await ben.table.orders.commit();
  for (const person of [ann, ben]) {
    await person.table.seesPhase("reaction", 1);
    await expect(person.table.outcome.heading(1)).toBeVisible();
    await expect(person.table.panel).toContainText(
      t("beat.claim", { seat: story("seats.ARV.name"), incident: story("incidents.I1.title") }),
    );
  }
  await expect(ann.table.outcome.changes).toContainText("→");
  await expect(ann.table.outcome.changes.getByRole("listitem").first()).toBeVisible();
  await look.at(ann, "outcome");
  await look.at(ben, "outcome");
  await ann.table.outcome.react("The question was whether anybody would say it.");
  await ben.table.open("talks");
  await ben.table.talks.thread("plenary");
  await expect(ben.table.talks.log("plenary")).toContainText("whether anybody would say it");
});

test("in the second round one offers a package and the other accepts", async () => {
  await playOn([ann, ben], "consultation");
  await ben.table.open("text");
  await ben.table.text.proposeButton.click();
  await look.at(ben, "a package before it is sent");
  await ben.table.closeDialog();
  await ben.table.text.propose(DEAL, "You get your sentence, we get our channel.");
  await expect(ann.table.waits).toContainText(t("wait.package", { seat: story("seats.TES.name") }));
  await ann.table.waits.getByRole("button", { name: t("ui.waits.look") }).click();
  await expect(ann.table.text.package("TES")).toContainText("You get your sentence");
  await look.at(ann, "a package to be answered");
  await ann.table.text.accept("TES");
});

test("the package is carried out when the round is resolved", async () => {
  await playOn([ann, ben], "reaction");
  for (const person of [ann, ben])
    await expect(person.table.panel).toContainText(t("beat.signed", { text: story("texts.ju.title") }));
  await ann.table.open("text");
  await expect(ann.table.panel).toContainText(t("desk.text.signedTitle"));
});

test("the fourth round ends in the debrief", async () => {
  await playOn([ann, ben], "debrief");
  for (const person of [ann, ben, carl]) {
    await person.table.seesPhase("debrief");
    await expect(person.table.debrief.ending).toBeVisible();
    await expect(person.table.debrief.truth("I1")).toContainText(t("desk.truth.was"));
  }
  for (const seat of ["ARV", "TES"]) await expect(ann.table.debrief.results).toContainText(story(`seats.${seat}.name`));
  await expect(fay.page.getByText(t("ui.facilitator.control.over"))).toBeVisible();
  await look.at(ann, "debrief");
  await look.at(ben, "debrief");
  await look.at(fay, "facilitator after the end");
});

test("everybody can use every screen they came by", () => {
  expect(look.notes).toEqual([]);
});
