import type { OutcomePlan } from "./director.ts";
import { planOutcome } from "./director.ts";
import type { OutcomeBeat, OutcomeCallbacks } from "./model.ts";
import type { OutcomeScene } from "./scenes/outcome.ts";

export interface TellingHost {
  /** Shows the picture behind a beat. */
  backdrop(name: "chamber" | "region"): void;
  ended(): void;
  wake(): void;
}

const NOTHING: OutcomePlan = { steps: [], totalMs: 0 };

/** Walks through the beats with a timer of its own, so that the game loop sleeps while a card is read. */
export class Telling {
  readonly #scene: OutcomeScene;
  readonly #host: TellingHost;
  #plan = NOTHING;
  #index = -1;
  #callbacks: OutcomeCallbacks = {};
  #timer: number | undefined;
  #held = false;

  constructor(scene: OutcomeScene, host: TellingHost) {
    this.#scene = scene;
    this.#host = host;
  }

  get running(): boolean {
    return this.#index >= 0;
  }

  get backdrop(): "chamber" | "region" {
    return this.#plan.steps[this.#index]?.backdrop ?? "chamber";
  }

  play(beats: readonly OutcomeBeat[], reducedMotion: boolean, callbacks: OutcomeCallbacks): void {
    this.stop();
    this.#plan = planOutcome(beats, reducedMotion);
    this.#callbacks = callbacks;
    this.#go(0);
  }

  next(): void {
    if (this.running) this.#go(this.#index + 1);
  }

  finish(): void {
    if (this.running) this.#go(this.#plan.steps.length);
  }

  hold(held: boolean): void {
    this.#held = held;
    clearTimeout(this.#timer);
    if (!held && this.running) this.#wait();
  }

  /** Opens the causes of the card in view, or shuts them; while open the telling waits. */
  toggleCauses(): void {
    if (!this.running) return;
    this.hold(this.#scene.toggleCauses());
    this.#host.wake();
  }

  /** Ends without callbacks, e.g. when the reader turns to another scene. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#index = -1;
    this.#held = false;
    this.#plan = NOTHING;
    this.#scene.clear();
  }

  #go(index: number): void {
    clearTimeout(this.#timer);
    this.#held = false;
    const step = this.#plan.steps[index];
    if (!step) {
      this.#done();
      return;
    }
    this.#index = index;
    this.#scene.present(step, index, this.#plan.steps.length);
    this.#host.backdrop(step.backdrop);
    this.#host.wake();
    this.#callbacks.onBeat?.(step.beat, index);
    this.#wait();
  }

  #wait(): void {
    const step = this.#plan.steps[this.#index];
    if (!step || this.#held) return;
    this.#timer = window.setTimeout(() => this.next(), step.durationMs);
  }

  #done(): void {
    const { onDone } = this.#callbacks;
    this.stop();
    this.#host.ended();
    onDone?.();
  }
}
