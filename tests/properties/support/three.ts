import { createGame, type Game } from "../../../shared/game.ts";
import type { CompiledScenario } from "../../../shared/scenario/compile.ts";
import { gameOf } from "../../cases/runner/scenario.ts";

let made: Game | null = null;

/**
 * Quiet Harvest with a third delegation that looks on: what two do in private, somebody else must not notice.
 * It has the means of Arvenia and a pair with each of the others.
 */
export function threeSeats(): Game {
  made ??= createGame(withThird(gameOf().compiled));
  return made;
}

function withThird(compiled: CompiledScenario): CompiledScenario {
  const { rules } = compiled;
  const [first, second] = rules.seats;
  const pair = rules.dyads[0];
  if (!first || !second || !pair) throw new Error("the scenario has no two seats");
  const third = {
    ...first,
    id: "NOR",
    bloc: "Neutral",
    redLines: [],
    objectives: second.objectives.slice(3, 4),
    measures: ["R-01", "R-03", "R-08"],
  };
  const calm = { ...pair, tension: 20, rung: 0 };
  const dyads = [
    ...rules.dyads,
    { ...calm, between: [first.id, third.id] as const },
    { ...calm, between: [third.id, second.id] as const },
  ];
  return { ...compiled, rules: { ...rules, seats: [...rules.seats, third], dyads } as CompiledScenario["rules"] };
}
