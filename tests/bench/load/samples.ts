import type { Frames } from "./relayed.ts";

export type Kind = "message" | "stance" | "commitment" | "resolution" | "phase" | "other";

/** One command at one table and all that it caused. */
export interface Sample {
  readonly table: number;
  readonly seat: string;
  readonly kind: Kind;
  /** When it was sent, in milliseconds since the measuring began. */
  readonly at: number;
  /** Bytes up. */
  readonly up: number;
  /** Bytes down, frame by frame. */
  readonly down: Frames;
  /** From sending to the last frame that it caused, in milliseconds, by the seat that was told. */
  readonly told: Readonly<Record<string, number>>;
}

export interface Played {
  readonly samples: readonly Sample[];
  /** Commands refused, and Views asked for because an envelope did not fit. */
  readonly refused: number;
  readonly resyncs: number;
  /** Milliseconds that were measured. */
  readonly ms: number;
  /** 99th percentile of the delay of the driver's own event loop. */
  readonly loopP99: number;
}

const BY_TYPE: Readonly<Record<string, Kind>> = {
  "message.send": "message",
  "reaction.say": "message",
  "text.support": "stance",
  "orders.commit": "commitment",
};

/** What a command was, by its type and by whether it ended a phase. */
export function kindOf(type: string, endedPhase: boolean): Kind {
  if (endedPhase) return type === "orders.commit" ? "resolution" : "phase";
  return BY_TYPE[type] ?? "other";
}

/** A command on its way: collects the frames that come in until the next one of its table is sent. */
export class OpenSample {
  readonly #start: number;
  readonly #down: Record<string, number[]> = {};
  readonly #told: Record<string, number> = {};

  /** @param start when it should have been sent, by `performance.now()` */
  constructor(start: number) {
    this.#start = start;
  }

  frame(seat: string, bytes: number): void {
    const sizes = this.#down[seat] ?? [];
    sizes.push(bytes);
    this.#down[seat] = sizes;
    this.#told[seat] = performance.now() - this.#start;
  }

  close(what: Pick<Sample, "table" | "seat" | "kind" | "up">, began: number): Sample {
    return { ...what, at: this.#start - began, down: this.#down, told: this.#told };
  }
}
