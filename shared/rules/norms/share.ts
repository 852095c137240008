import { adoptionShare, type Constituency } from "../formulas/norms.ts";
import type { GameState, NormState } from "../state.ts";
import type { World } from "../world.ts";

/** Who counts for a norm: the voting seats and the states that stand outside the table. */
function constituency(state: GameState, world: World): Constituency {
  const seats = Object.fromEntries(world.seatIds.map((id) => [id, state.seats[id]?.econ ?? 0]));
  const { others } = world.scenario.world;
  return others ? { seats, others: { count: others.count, econ: others.econ } } : { seats };
}

/** Share (0-1) of the world, by number and economy, that has adopted a norm. */
export function shareOf(state: GameState, world: World, norm: Pick<NormState, "adopters" | "othersAdopted">): number {
  const others = world.scenario.world.others;
  const outside = norm.othersAdopted ? (others?.count ?? 0) : 0;
  return adoptionShare(Object.keys(norm.adopters), constituency(state, world), outside, world.params);
}
