import { type Browser, expect } from "@playwright/test";
import type { Exercise } from "../screens/home.ts";
import type { Company } from "./company.ts";
import type { Arrival, Person } from "./person.ts";

export interface Cast {
  readonly fay: Person;
  readonly ann: Person;
  readonly ben: Person;
}

/** Fay runs an exercise that has just begun; Ann speaks for Arvenia, Ben for Tessaria. */
export async function beginExercise(
  company: Company,
  browser: Browser,
  options: Exercise,
  arrival: Arrival = {},
): Promise<Cast> {
  const [fay, ann, ben] = [
    await company.welcome(browser, "Fay", arrival),
    await company.welcome(browser, "Ann", arrival),
    await company.welcome(browser, "Ben", arrival),
  ];
  await fay.home.open();
  await fay.home.create(options);
  const code = await fay.console.code();
  for (const [person, seat] of [
    [ann, "ARV"],
    [ben, "TES"],
  ] as const) {
    await person.page.goto(`/#/join/${code}`);
    await person.home.giveName(person.name);
    await person.lobby.takeSeat(seat).click();
    await expect(person.lobby.ownBrief).toBeVisible();
  }
  await fay.console.start();
  for (const person of [ann, ben]) await person.table.seesPhase("briefing", 1);
  return { fay, ann, ben };
}

/** Somebody who plays alone against a bot that does not make them wait, begun from the home page. */
export async function beginAlone(company: Company, browser: Browser, name: string, arrival?: Arrival): Promise<Person> {
  const person = await company.welcome(browser, name, arrival);
  await quickBots(person);
  await person.home.open();
  await person.home.seatForOne("ARV").click();
  await person.table.seesPhase("briefing", 1);
  return person;
}

/** A bot takes its time, so that a person can follow. The pages ask for a quick one instead. */
export async function quickBots({ page }: Person): Promise<void> {
  await page.route("**/api/solo", (route) =>
    route.continue({ postData: JSON.stringify({ ...route.request().postDataJSON(), botPace: "instant" }) }),
  );
}
