import { Scene } from "phaser";
import type { OutcomeStep } from "../director.ts";
import type { Frame } from "../frame.ts";
import type { Rect } from "../layout/geometry.ts";
import { grow } from "../layout/geometry.ts";
import { cardLayout } from "../layout/outcome.ts";
import { freeArea } from "../layout/panels.ts";
import { paintCard } from "../paint/card.ts";
import { paintVeil } from "../paint/veil.ts";
import { Picture } from "../picture.ts";

interface Telling {
  readonly step: OutcomeStep;
  readonly index: number;
  readonly total: number;
}

/** The veil is soft anyway: a third of the resolution is enough. */
const VEIL_SHEET = { dpr: 0.34, revision: 0 };
const SHADOW_ROOM = 48;

/** Cards over the dimmed room or chart, one beat at a time. */
export class OutcomeScene extends Scene {
  #veil: Picture | null = null;
  #card: Picture | null = null;
  #now: Telling | null = null;
  #fresh = false;
  #open = false;
  #frame: Frame | null = null;
  #lights: readonly Rect[] = [];
  readonly #progress = { value: 1 };

  constructor() {
    super({ key: "outcome", active: true });
  }

  /** Sets the beat to tell; `show` draws it. */
  present(step: OutcomeStep, index: number, total: number): void {
    this.#now = { step, index, total };
    this.#fresh = true;
    this.#open = false;
  }

  clear(): void {
    this.#now = null;
    this.tweens.killAll();
    this.#veil?.hide();
    this.#card?.hide();
  }

  /** Turns the card to its causes and back; false also where there are none. */
  toggleCauses(): boolean {
    if (!this.#now?.step.beat.causes.length) return false;
    this.#open = !this.#open;
    this.#paint();
    return this.#open;
  }

  show(frame: Frame, spots: ReadonlyMap<string, Rect>): void {
    this.#frame = frame;
    if (!this.#now) return;
    this.#lights = this.#now.step.beat.seats.flatMap((id) => spots.get(id) ?? []);
    if (this.#fresh) this.#enter(this.#now.step.fadeMs);
    else this.#paint();
  }

  #enter(fadeMs: number): void {
    this.#fresh = false;
    this.tweens.killAll();
    this.#progress.value = fadeMs ? 0 : 1;
    this.#paint();
    const card = this.#card?.image;
    if (!fadeMs || !card) return;
    const rest = card.y;
    card.setAlpha(0).setY(rest + 18);
    this.tweens.add({ targets: card, alpha: 1, y: rest, duration: fadeMs, ease: "Cubic.Out" });
    if (!this.#now?.step.beat.gauges?.length) {
      this.#progress.value = 1;
      return;
    }
    this.tweens.add({
      targets: this.#progress,
      value: 1,
      delay: fadeMs + 250,
      duration: 800,
      ease: "Cubic.InOut",
      onUpdate: () => this.#paint(),
      onComplete: () => this.#paint(),
    });
  }

  #paint(): void {
    const frame = this.#frame;
    const now = this.#now;
    if (!frame || !now) return;
    this.#veil ??= new Picture(this, VEIL_SHEET);
    this.#card ??= new Picture(this, frame.sheet);
    this.#veil.image.setDepth(0);
    this.#card.image.setDepth(10);
    const whole = grow({ x: 0, y: 0, w: frame.width, h: frame.height }, 8);
    const lights = this.#lights;
    this.#veil.paint(whole, JSON.stringify(lights), (ctx) => paintVeil(ctx, whole, lights));
    const { model, numbers, measure } = frame;
    const { beat } = now.step;
    const layout = cardLayout({
      ...now,
      beat,
      open: this.#open,
      area: freeArea(frame.width, frame.height, model.insets),
      labels: model.labels,
      numbers,
      measure,
      keep: lights,
    });
    const progress = Math.round(this.#progress.value * 50) / 50;
    const look = { ...now, beat, model, progress };
    const y = this.#card.image.y;
    const moving = this.tweens.getTweensOf(this.#card.image).length > 0;
    this.#card.paint(
      grow(layout.rect, SHADOW_ROOM),
      JSON.stringify([layout, beat, now.index, progress, model.direction]),
      (ctx) => {
        paintCard(ctx, layout, look, frame.pal);
      },
    );
    if (moving) this.#card.image.setY(y);
  }
}
