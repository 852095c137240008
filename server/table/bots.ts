import type { Bot, createBot } from "../../shared/bots/bot.ts";
import { stream } from "../../shared/engine/rng.ts";
import type { Log } from "../log.ts";
import type { Order } from "./order.ts";
import { sealCommand } from "./sealing.ts";
import type { Table } from "./table.ts";
import type { Follower } from "./tables.ts";
import { Thinking } from "./thinking.ts";
import type { Time } from "./time.ts";

export type CreateBot = typeof createBot;

export interface BotsDeps {
  readonly createBot: CreateBot;
  readonly time: Time;
  readonly log: Log;
}

/** Member id of every bot. */
const BOT = "bot";
/** Pause between two acts of a bot at a human pace, in milliseconds: shortest, and how much longer at most. */
const PAUSE = { least: 2_000, more: 4_000 };
/** A bot that does more than this in one phase is out of its mind. */
const MOST_ACTS = 300;

interface Player {
  readonly table: Table;
  readonly seat: string;
  readonly bot: Bot;
  instance: number;
  acts: number;
  /** Set while it is about to think. */
  cancel: (() => void) | null;
}

/** Plays the seats that are occupied by bots. Their commands are journalled like anybody's. */
export class Bots implements Follower {
  readonly #deps: BotsDeps;
  readonly #thinking = new Thinking();
  readonly #players = new Map<string, Map<string, Player>>();

  constructor(deps: BotsDeps) {
    this.#deps = deps;
  }

  opened(table: Table): void {
    this.changed(table);
  }

  /** Something changed that a bot may want to answer. */
  changed(table: Table): void {
    const players = this.#players.get(table.id) ?? new Map<string, Player>();
    this.#players.set(table.id, players);
    for (const seat of table.seats) {
      const isBots = table.status === "running" && table.state.seats[seat]?.occupant === "bot";
      if (isBots && !players.has(seat)) players.set(seat, this.#player(table, seat));
      if (!isBots) this.#dismiss(players, seat);
    }
    for (const player of players.values()) this.#wake(player);
  }

  closed(table: Table): void {
    const players = this.#players.get(table.id);
    for (const seat of [...(players?.keys() ?? [])]) if (players) this.#dismiss(players, seat);
    this.#players.delete(table.id);
  }

  #player(table: Table, seat: string): Player {
    const policy = table.game.compiled.rules.seats.find(({ id }) => id === seat)?.botPolicy ?? "absent";
    const bot = this.#deps.createBot({ policy, seat, seed: table.state.seed });
    return { table, seat, bot, instance: -1, acts: 0, cancel: null };
  }

  #dismiss(players: Map<string, Player>, seat: string): void {
    players.get(seat)?.cancel?.();
    players.delete(seat);
  }

  #wake(player: Player): void {
    if (player.cancel) return;
    const { instance } = player.table.state.clock;
    if (player.instance !== instance) Object.assign(player, { instance, acts: 0 });
    player.cancel = this.#deps.time.after(pauseOf(player), () => this.#thinking.add(() => this.#think(player)));
  }

  #think(player: Player): void {
    if (!player.cancel || !this.#plays(player)) return;
    player.cancel = null;
    const { table, seat } = player;
    try {
      const move = player.acts < MOST_ACTS ? player.bot.next(table.game.project(table.state, seat)) : null;
      const sealed = move && sealCommand({ command: move.command, texts: move.texts ?? {} }, null);
      if (!sealed) return;
      player.acts += 1;
      const { instance } = table.state.clock;
      void this.#act(player, { from: { kind: "seat", seat, member: BOT }, ...sealed, instance });
    } catch (error) {
      this.#deps.log.error({ table: table.id, seat, err: error }, "a bot failed");
    }
  }

  /** What is accepted wakes it by the change; after a refusal it may want something else. */
  async #act(player: Player, order: Order): Promise<void> {
    const { table, seat } = player;
    const outcome = await table.submit(order).catch(() => null);
    if (outcome?.ok !== false) return;
    const { code } = outcome.refusal;
    this.#deps.log.debug({ table: table.id, seat, command: order.command.type, refusal: code }, "a bot was refused");
    if (this.#plays(player)) this.#wake(player);
  }

  #plays(player: Player): boolean {
    return this.#players.get(player.table.id)?.get(player.seat) === player;
  }
}

/** From the table's seed, so that the same game has the same rhythm. */
function pauseOf({ table, seat, instance, acts }: Player): number {
  if (table.options.botPace === "instant") return 0;
  const { least, more } = PAUSE;
  return least + stream(table.state.seed, `pause/${seat}/${instance}/${acts}`).next() * more;
}
