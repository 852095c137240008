import { setImmediate as nextTurn } from "node:timers/promises";
import { openStore } from "../../../server/store/open.ts";
import { sealCommand } from "../../../server/table/sealing.ts";
import type { Table } from "../../../server/table/table.ts";
import type { Habits } from "../play/delegate.ts";
import { delegate, type Player, seedOf } from "../play/game.ts";
import { SCENARIO } from "../play/scenario.ts";
import { tablesOn } from "./tables.ts";

/** Two talkative delegations: more than 300 messages in a game of eight phases of talk. */
const TALKATIVE: Habits = { messages: 22, stances: 3, others: 2 };

export interface WrittenGame {
  readonly table: string;
  readonly rows: number;
  readonly messages: number;
}

/** Plays a whole game into the journal of a data folder. */
export async function writeGame(folder: string): Promise<WrittenGame> {
  const store = await openStore({ dir: folder });
  try {
    const { library, exercises, tables } = await tablesOn(store);
    const scenario = library.scenario(SCENARIO);
    if (!scenario) throw new Error(`no scenario ${SCENARIO}`);
    const options = { pace: "untimed", emptySeats: "empty", botPace: "instant", solo: false } as const;
    const { exercise, table: id } = await exercises.create({ scenario, options, seed: seedOf(1) });
    for (const seat of scenario.rules.seats)
      await exercises.addPerson({ exercise, table: id, name: `Delegate of ${seat.id}`, seat: seat.id });
    const table = await tables.get(id);
    await play(table);
    while ((await store.exercises.get(exercise))?.status !== "ended") await nextTurn();
    await tables.stop();
    const rows = await store.journal.read(id);
    const messages = rows.filter(({ command }) => (command as { type?: string }).type === "message.send").length;
    return { table: id, rows: rows.length, messages };
  } finally {
    await store.system.close();
  }
}

async function play(table: Table): Promise<void> {
  await table.settled();
  await table.submit({ from: { kind: "system" }, command: { type: "exercise.start", timed: false } });
  const players = table.seats.map((seat) => ({ seat, player: delegate(seedOf(1), TALKATIVE)(seat) }));
  while (table.status !== "ended") {
    for (const { seat, player } of players) await act(table, seat, player);
    await table.settled();
  }
}

async function act(table: Table, seat: string, player: Player): Promise<void> {
  for (const cautious of [false, true]) {
    const move = player.next(table.game.project(table.state, seat), cautious);
    const sealed = move && sealCommand({ command: move.command, texts: move.texts ?? {} }, null);
    if (!sealed) return;
    const outcome = await table.submit({ from: { kind: "seat", seat, member: seat }, ...sealed });
    if (outcome.ok) return;
  }
}
