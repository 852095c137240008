import { sealCommand } from "../../server/table/sealing.ts";
import { createBot } from "../../shared/bots/bot.ts";
import type { Command, Principal } from "../../shared/game.ts";
import { gameOf, seedOf } from "../cases/runner/scenario.ts";
import { Table, type Written } from "../cases/runner/table.ts";
import { asSeat, gameNo } from "../properties/support/walk.ts";

export interface Step {
  readonly from: Principal;
  readonly command: Command;
}

export interface Played {
  readonly seed: string;
  readonly steps: readonly Step[];
}

/** Two people who do anything that they are offered, and a facilitator who now and then meddles. */
function crowd(): Played {
  const steps = gameNo(4).map(({ from, command }) => ({ from, command }));
  return { seed: seedOf(5), steps };
}

/** A patient Arvenia and a sly Tessaria, both played by bots. */
function bots(): Played {
  const seed = seedOf(71);
  const table = new Table(gameOf(), seed);
  const policies = { ARV: "reciprocator", TES: "opportunist" } as const;
  const players = Object.entries(policies).map(([seat, policy]) => ({ seat, bot: createBot({ policy, seat, seed }) }));
  while (table.state.clock.phase !== "debrief") {
    let moved = false;
    for (const { seat, bot } of players) {
      const move = bot.next(table.game.project(table.state, seat));
      const sealed = move && sealCommand({ command: move.command, texts: move.texts ?? {} }, seat);
      if (sealed) moved = table.submit(asSeat(seat), sealed.command) === null || moved;
      const due = table.game.due(table.state);
      if (due) moved = table.submit({ kind: "system" }, due) === null || moved;
    }
    if (!moved) table.advance();
  }
  return playedAt(table);
}

/** Naming on Monday, sanctions on Wednesday without a word, a call, a way out and a page on Thursday. */
function crisis(): Played {
  const name: Written = { type: "claim", incident: "I1", hypothesis: "contractor", wording: 2, confidence: "low" };
  const sanctions: Written = { type: "respond", incident: "I3", measure: "R-10", target: "TES" };
  const page: Written = {
    type: "text.sign",
    text: "ju",
    variants: { "1": "A", "2": "C", "3": "A", "4": "C", "5": "A" },
  };
  const table = new Table(gameOf(), seedOf(3));
  table.resolve({
    ARV: [{ type: "investigate", incident: "I1" }, name],
    TES: [{ type: "hotline.establish", with: "ARV" }],
  });
  table.advance();
  table.resolve({
    ARV: [
      { type: "hotline.establish", with: "TES" },
      { type: "release", item: "e11" },
    ],
  });
  table.advance();
  table.resolve({
    ARV: [sanctions, { type: "statement", texts: ["line"] }],
    TES: [{ type: "covert.use", access: "side-door" }],
  });
  table.advance();
  table.to(4, "consultation");
  table.act("TES", {
    type: "message.send",
    channel: "hotline",
    to: ["ARV"],
    about: "I3",
    texts: ["saw", "did", "intend", "ask"],
  });
  table.act("TES", { type: "offramp.offer", measure: "measure:ARV:2", remedy: "pledge" });
  table.act("ARV", { type: "offramp.answer", offRamp: "way:TES>ARV:1", accept: true });
  table.resolve({ ARV: [page], TES: [page] });
  table.finish();
  return playedAt(table);
}

const playedAt = ({ state, steps }: Table): Played => ({ seed: state.seed, steps });

export const GAMES: Readonly<Record<string, () => Played>> = { crowd, bots, crisis };
