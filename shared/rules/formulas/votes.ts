import type { Params } from "../../catalogue/params.ts";

/**
 * True if qualified abstentions stop a decision by unanimity: a third of the members with a third of the people.
 * Source: Treaty on European Union, Article 31(1).
 */
export function abstentionsBlock(
  abstaining: { members: number; population: number },
  all: { members: number; population: number },
  params: Params,
): boolean {
  return (
    abstaining.members / all.members >= params["vote.abstention.members"] &&
    abstaining.population / all.population >= params["vote.abstention.population"]
  );
}

/** Members that count as answering together: those that voted yes; a constructive abstainer stands by. */
export function countedYes(votes: readonly ("yes" | "no" | "abstain")[]): number {
  return votes.filter((vote) => vote === "yes").length;
}
