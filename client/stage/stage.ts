import type { Game } from "phaser";
import { planUpdate } from "./director.ts";
import type { Frame } from "./frame.ts";
import type { Point } from "./layout/geometry.ts";
import { chamberHit } from "./layout/hits.ts";
import { lettersOf, loadFonts } from "./look/fonts.ts";
import { numbers } from "./look/numbers.ts";
import { palette } from "./look/palette.ts";
import type { OutcomeBeat, OutcomeCallbacks, StageHandle, StageModel, StageOptions, StageSceneName } from "./model.ts";
import { Pacing } from "./pacing.ts";
import { canvasMeasure } from "./paint/brush.ts";
import type { Sheet } from "./picture.ts";
import type { ChamberScene } from "./scenes/chamber.ts";
import type { OutcomeScene } from "./scenes/outcome.ts";
import type { RegionScene } from "./scenes/region.ts";
import { fitCanvas, settleCanvas } from "./sizing.ts";
import { Telling } from "./telling.ts";

export interface StageParts {
  readonly host: HTMLElement;
  readonly game: Game;
  readonly sheet: Sheet;
  readonly chamber: ChamberScene;
  readonly region: RegionScene;
  readonly outcome: OutcomeScene;
}

/** Connects models to scenes, taps to callbacks, and keeps the loop asleep in between. */
export class Stage implements StageHandle {
  readonly #parts: StageParts;
  readonly #pacing: Pacing;
  readonly #telling: Telling;
  readonly #letters: Set<string>;
  #measure = canvasMeasure();
  readonly #observer: ResizeObserver;
  readonly #abort = new AbortController();
  readonly #seatListeners = new Set<(id: string) => void>();
  readonly #incidentListeners = new Set<(id: string) => void>();
  readonly #dialListeners = new Set<(open: boolean) => void>();
  #model: StageModel;
  #scene: StageSceneName;
  #size = { width: 0, height: 0, dpr: 0 };

  constructor(parts: StageParts, options: StageOptions) {
    this.#parts = parts;
    this.#model = options.model;
    this.#scene = options.scene ?? "chamber";
    this.#letters = new Set(lettersOf(options.model));
    this.#pacing = new Pacing(parts.game);
    this.#telling = new Telling(parts.outcome, {
      backdrop: (name) => {
        this.#reveal(name, true);
        if (name === "region") this.#pulse();
      },
      ended: () => this.scene(this.#scene === "outcome" ? "chamber" : this.#scene),
      wake: () => this.#pacing.wake(),
    });
    settleCanvas(parts.game.canvas);
    this.#listen();
    this.#observer = new ResizeObserver(() => this.resize());
    this.#observer.observe(parts.host);
    this.resize();
  }

  update(model: StageModel): void {
    const plan = planUpdate(this.#model, model);
    this.#model = model;
    this.#draw(plan);
    if (plan.stir.length && this.#visible() === "chamber") this.#breathe();
    this.#fetchLetters(model);
  }

  scene(name: StageSceneName): void {
    this.#scene = name;
    if (name === "outcome") {
      this.#reveal(this.#telling.backdrop, true);
      return;
    }
    this.#telling.stop();
    this.#reveal(name, false);
    if (name === "chamber") this.#breathe();
    else this.#pulse();
  }

  playOutcome(beats: readonly OutcomeBeat[], callbacks: OutcomeCallbacks = {}): void {
    this.#telling.play(beats, this.#model.reducedMotion, callbacks);
  }

  skip(): void {
    this.#telling.next();
  }

  skipAll(): void {
    this.#telling.finish();
  }

  hold(held: boolean): void {
    this.#telling.hold(held);
  }

  openDial(open: boolean): void {
    this.#parts.chamber.setDial(open, !this.#model.reducedMotion);
    this.#pacing.wake();
    for (const listener of this.#dialListeners) listener(open);
  }

  resize(): void {
    const { host, game, sheet } = this.#parts;
    const width = Math.round(host.clientWidth);
    const height = Math.round(host.clientHeight);
    if (width < 2 || height < 2) return;
    const dpr = window.devicePixelRatio;
    if (width === this.#size.width && height === this.#size.height && dpr === this.#size.dpr) return;
    this.#size = { width, height, dpr };
    fitCanvas(game, sheet, width, height);
    this.#reveal(this.#visible(), this.#telling.running);
  }

  destroy(): void {
    this.#abort.abort();
    this.#observer.disconnect();
    this.#telling.stop();
    this.#pacing.stop();
    this.#parts.game.loop.wake();
    this.#parts.game.destroy(true);
    this.#parts.game.canvas.remove();
  }

  onSelectSeat(callback: (seatId: string) => void): () => void {
    return listen(this.#seatListeners, callback);
  }

  onSelectIncident(callback: (incidentId: string) => void): () => void {
    return listen(this.#incidentListeners, callback);
  }

  onDial(callback: (open: boolean) => void): () => void {
    return listen(this.#dialListeners, callback);
  }

  /** Which of the two pictures is seen, alone or behind the outcome. */
  #visible(): "chamber" | "region" {
    if (this.#telling.running || this.#scene === "outcome") return this.#telling.backdrop;
    return this.#scene;
  }

  #reveal(name: "chamber" | "region", dimmed: boolean): void {
    const { chamber, region, outcome } = this.#parts;
    chamber.scene.setVisible(name === "chamber");
    region.scene.setVisible(name === "region");
    outcome.scene.setVisible(dimmed);
    this.#draw(planUpdate(null, this.#model));
  }

  #frame(): Frame {
    const model = this.#model;
    return {
      model,
      ...this.#size,
      sheet: this.#parts.sheet,
      pal: palette(model.theme),
      measure: this.#measure,
      numbers: numbers(model.locale),
    };
  }

  #draw(plan: ReturnType<typeof planUpdate>): void {
    if (!this.#size.width) return;
    const { chamber, region, outcome } = this.#parts;
    const frame = this.#frame();
    if (this.#visible() === "chamber") chamber.show(frame, plan);
    else region.show(frame, plan);
    outcome.show(frame, this.#visible() === "chamber" ? chamber.spots() : region.spots());
    this.#pacing.wake();
  }

  /** Letters not seen before may need another piece of a font; when it has come, all is measured and painted anew. */
  #fetchLetters(model: StageModel): void {
    const fresh = [...lettersOf(model)].filter((letter) => !this.#letters.has(letter));
    if (!fresh.length) return;
    for (const letter of fresh) this.#letters.add(letter);
    void loadFonts(model).then(() => {
      if (this.#abort.signal.aborted) return;
      this.#measure = canvasMeasure();
      this.#repaint();
    });
  }

  #repaint(): void {
    this.#parts.sheet.revision++;
    this.#draw(planUpdate(null, this.#model));
  }

  #breathe(): void {
    if (this.#model.reducedMotion || !this.#size.width) return;
    this.#parts.chamber.breathe();
    this.#pacing.wake();
  }

  #pulse(): void {
    if (this.#model.reducedMotion || !this.#size.width) return;
    this.#parts.region.pulse(this.#model.incidents.filter((one) => one.state === "open").map((one) => one.id));
    this.#pacing.wake();
  }

  #listen(): void {
    const { canvas } = this.#parts.game;
    const { signal } = this.#abort;
    canvas.addEventListener("click", (event) => this.#tap({ x: event.offsetX, y: event.offsetY }), { signal });
    canvas.addEventListener(
      "pointermove",
      (event) => {
        canvas.style.cursor = this.#target({ x: event.offsetX, y: event.offsetY }) ? "pointer" : "";
      },
      { signal },
    );
    canvas.addEventListener("contextrestored", () => this.#repaint(), { signal });
    document.addEventListener("visibilitychange", () => this.#pacing.wake(), { signal });
  }

  #target(point: Point): (() => void) | null {
    if (this.#telling.running) return () => this.#telling.toggleCauses();
    if (this.#visible() === "region") {
      const hit = this.#parts.region.hit(point);
      if (!hit) return null;
      return () => tell(hit.kind === "seat" ? this.#seatListeners : this.#incidentListeners, hit.id);
    }
    const { layout, dialOpen } = this.#parts.chamber;
    const hit = layout && chamberHit(layout, point, dialOpen);
    if (!hit) return null;
    return hit.kind === "dial" ? () => this.openDial(!dialOpen) : () => tell(this.#seatListeners, hit.id);
  }

  #tap(point: Point): void {
    this.#target(point)?.();
  }
}

function listen<T>(listeners: Set<(value: T) => void>, callback: (value: T) => void): () => void {
  listeners.add(callback);
  return () => listeners.delete(callback);
}

function tell<T>(listeners: ReadonlySet<(value: T) => void>, value: T): void {
  for (const listener of listeners) listener(value);
}
