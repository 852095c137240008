import type { PhaseName } from "../screens/table.ts";
import type { Person } from "./person.ts";
import { phaseOf } from "./phase.ts";

/** All say that they are done, or commit what they have sealed, until the next phase of that name begins. */
export async function playOn(people: readonly Person[], until: PhaseName): Promise<void> {
  const [first] = people;
  if (first === undefined) throw new Error("nobody plays");
  do {
    const now = await phaseOf(first.page);
    for (const person of people) await endPhase(person, now.phase);
    for (const person of people) await now.isOver(person.page);
  } while ((await phaseOf(first.page)).phase !== until);
}

async function endPhase({ table }: Person, phase: PhaseName): Promise<void> {
  if (phase !== "decision") {
    await table.done.click();
    return;
  }
  await table.open("orders");
  await table.orders.commit();
}
