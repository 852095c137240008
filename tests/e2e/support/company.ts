import { type Browser, expect, test } from "@playwright/test";
import { type Arrival, Person } from "./person.ts";

/** The people of one story. After every test none of their pages may have complained. */
export class Company {
  readonly #people: Person[] = [];

  async welcome(browser: Browser, name: string, arrival: Arrival = {}): Promise<Person> {
    const person = await Person.arrives(browser, name, arrival);
    this.#people.push(person);
    return person;
  }

  saysNothingWrong(): void {
    const problems = this.#people.flatMap(({ name, watch }) => watch.take().map((problem) => `${name}: ${problem}`));
    expect(problems, "errors, warnings and violations in the pages").toEqual([]);
  }

  async leaves(): Promise<void> {
    for (const { context } of this.#people.splice(0)) await context.close();
  }
}

/** A company for all tests of a file, which tell one story and share their pages. */
export function companyOfStory(): Company {
  const company = new Company();
  test.describe.configure({ mode: "serial" });
  test.afterEach(() => company.saysNothingWrong());
  test.afterAll(() => company.leaves());
  return company;
}

/** A company for tests that stand alone: everybody goes home after each. */
export function companyOfOne(): Company {
  const company = new Company();
  test.afterEach(async () => {
    company.saysNothingWrong();
    await company.leaves();
  });
  return company;
}
