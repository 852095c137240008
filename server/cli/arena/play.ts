import { type Bot, createBot } from "../../../shared/bots/bot.ts";
import type { Command, Game, GameEvent, GameState, Refusal, SeatId } from "../../../shared/game.ts";
import { type Bodies, commandOf } from "./command.ts";

/** Something that was asked for and done, with the state that came of it. */
export interface Step {
  readonly seat: SeatId | null;
  readonly command: Command;
  readonly before: GameState;
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

export interface Played {
  readonly seed: string;
  readonly state: GameState;
  readonly refusals: readonly { readonly seat: SeatId; readonly command: Command; readonly refusal: Refusal }[];
  /** Why the game did not come to its end, or null. */
  readonly stuck: string | null;
  readonly bodies: Bodies;
}

export interface PlayOptions {
  readonly game: Game;
  readonly seed: string;
  /** A policy for each seat. */
  readonly policies: Readonly<Record<SeatId, string>>;
  /** Other players than the policies' own bots, by seat. */
  readonly players?: Readonly<Record<SeatId, Bot>>;
  /** Where free texts go; by default a store of its own. */
  readonly bodies?: Bodies;
  readonly onStep?: (step: Step) => void;
}

/** More acts than this in one phase mean that somebody turns in circles. */
const MOST_ACTS = 200;

/** Plays one game by the rules alone, without server and clock: bots act in turn until nobody wants more, then the phase closes. */
export function playGame(options: PlayOptions): Played {
  const table = new ArenaTable(options);
  return table.play();
}

class ArenaTable {
  readonly #options: PlayOptions;
  readonly #bots: readonly (readonly [SeatId, Bot])[];
  readonly #bodies: Bodies;
  readonly #refusals: Played["refusals"][number][] = [];
  #state: GameState;

  constructor(options: PlayOptions) {
    this.#options = options;
    this.#bodies = options.bodies ?? new Map();
    this.#state = options.game.initial(options.seed);
    this.#bots = Object.entries(options.policies).map(([seat, policy]) => [
      seat,
      options.players?.[seat] ?? createBot({ policy, seat, seed: options.seed }),
    ]);
  }

  play(): Played {
    for (const [seat] of this.#bots) this.#system({ type: "seat.occupy", seat, by: "bot" });
    this.#system({ type: "exercise.start", timed: false });
    let stuck: string | null = null;
    while (this.#state.clock.phase !== "debrief" && stuck === null) stuck = this.#phase();
    return {
      seed: this.#options.seed,
      state: this.#state,
      refusals: this.#refusals,
      stuck,
      bodies: this.#bodies,
    };
  }

  /** One phase from its opening to its close; a reason if it can't close. */
  #phase(): string | null {
    let acts = 0;
    for (let busy = true; busy; ) {
      busy = false;
      for (const [seat, bot] of this.#bots) {
        while (this.#act(seat, bot)) {
          busy = true;
          acts += 1;
          if (acts > MOST_ACTS) return `more than ${MOST_ACTS} acts in ${this.#where()}`;
        }
      }
    }
    const due = this.#options.game.due(this.#state);
    if (!due) return `nobody acts and nothing is due in ${this.#where()}`;
    this.#system(due);
    return null;
  }

  #act(seat: SeatId, bot: Bot): boolean {
    const { game } = this.#options;
    const move = bot.next(game.project(this.#state, seat));
    if (!move) return false;
    const command = commandOf(move, this.#bodies);
    const applied = game.apply(this.#state, { kind: "seat", seat, member: "bot" }, command);
    if (applied.ok) this.#took(seat, command, applied);
    else this.#refusals.push({ seat, command, refusal: applied.refusal });
    return true;
  }

  #system(command: Command): void {
    const applied = this.#options.game.apply(this.#state, { kind: "system" }, command);
    if (!applied.ok) throw new Error(`${command.type} was refused: ${applied.refusal.code}`);
    this.#took(null, command, applied);
  }

  #took(
    seat: SeatId | null,
    command: Command,
    { state, events }: { state: GameState; events: readonly GameEvent[] },
  ): void {
    this.#options.onStep?.({ seat, command, before: this.#state, state, events });
    this.#state = state;
  }

  #where(): string {
    const { round, phase } = this.#state.clock;
    return `round ${round}, ${phase}`;
  }
}
