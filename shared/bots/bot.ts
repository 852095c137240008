import { canonical } from "../engine/json.ts";
import type { View } from "../rules/view.ts";
import { habitsFor } from "./habits.ts";
import type { BotMove, Proposal } from "./move.ts";
import { policyOf } from "./policies.ts";
import { readSituation, type Situation } from "./situation.ts";

export type { BotMove } from "./move.ts";
export { POLICY_IDS, type PolicyId } from "./policies.ts";

/** A player that sees what a person in its seat sees, and asks for what a person could ask for. */
export interface Bot {
  /** The next thing that it wants to do, or null while it waits for others. To be asked again after every change. */
  next(view: View): BotMove | null;
}

/** A bot that does more than this in one phase has lost its way: from then on it only finishes. */
const MOST_ACTS = 40;

/**
 * A bot for one seat. `policy`: an id of `POLICY_IDS`; an unknown one stays away. `seed`: any text; the same Views and the
 * same seed give the same moves. What it has done it reads from the View, so that a new bot can go on where one stopped;
 * it remembers only what it has said or tried in the present phase.
 */
export function createBot(options: { readonly policy: string; readonly seat: string; readonly seed: string }): Bot {
  const policy = policyOf(options.policy);
  let instance = -1;
  let done = new Set<string>();
  return {
    next(view) {
      const { clock } = view.public;
      if (clock.paused || clock.phase === "lobby" || clock.phase === "debrief") return null;
      if (clock.instance !== instance) {
        instance = clock.instance;
        done = new Set();
      }
      const s = readSituation(view, policy, options.seed);
      if (!s || s.me !== options.seat) return null;
      const proposal = firstNew(s, done);
      if (!proposal) return null;
      done.add(proposal.once);
      done.add(canonical(proposal.command));
      const { once: _, ...move } = proposal;
      return move;
    },
  };
}

/** The first proposal of its habits that was not made in this phase before: what was refused stays refused. */
function firstNew(s: Situation, done: ReadonlySet<string>): Proposal | null {
  for (const habit of habitsFor(s, done.size > 2 * MOST_ACTS)) {
    for (const proposal of habit(s)) {
      if (!done.has(proposal.once) && !done.has(canonical(proposal.command))) return proposal;
    }
  }
  return null;
}
