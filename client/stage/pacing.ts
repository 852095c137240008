import type { Game } from "phaser";

/**
 * Lets the game loop run only while something moves. A sleeping page costs no frames;
 * every change wakes it for as long as tweens run, and at least for a few frames.
 */
export class Pacing {
  readonly #game: Game;
  #frames = 0;

  constructor(game: Game) {
    this.#game = game;
    game.events.on("postrender", this.#afterFrame, this);
  }

  /** Draw again, for at least this many frames. */
  wake(frames = 3): void {
    this.#frames = Math.max(this.#frames, frames);
    if (!this.#game.loop.running) this.#game.loop.wake();
  }

  get asleep(): boolean {
    return !this.#game.loop.running;
  }

  stop(): void {
    this.#game.events.off("postrender", this.#afterFrame, this);
  }

  #afterFrame(): void {
    if (this.#frames > 0) this.#frames--;
    if (this.#frames === 0 && !this.#moving()) this.#game.loop.sleep();
  }

  #moving(): boolean {
    return this.#game.scene.getScenes(true).some((scene) => scene.tweens.getTweens().length > 0);
  }
}
