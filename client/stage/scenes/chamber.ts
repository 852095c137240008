import { Scene } from "phaser";
import type { StagePlan } from "../director.ts";
import type { Frame } from "../frame.ts";
import { chamberLayout } from "../layout/chamber.ts";
import type { Rect } from "../layout/geometry.ts";
import { grow } from "../layout/geometry.ts";
import { relationLines } from "../layout/relations.ts";
import type { ChamberLayout } from "../layout/seating.ts";
import type { StageModel, StageStability } from "../model.ts";
import type { DialWords } from "../paint/dial.ts";
import { paintDial, paintDialOpen } from "../paint/dial.ts";
import { paintLadder } from "../paint/ladder.ts";
import { paintRelations } from "../paint/relations.ts";
import { paintRoom } from "../paint/room.ts";
import { paintTable, tableBounds } from "../paint/table.ts";
import { paintTicker } from "../paint/ticker.ts";
import { Picture } from "../picture.ts";
import { SeatActor } from "./seat-actor.ts";

const DEPTH = { room: 0, table: 20, relations: 25, dial: 30, panels: 50, dialOpen: 60 } as const;

/** The summit room. Draws a frame; what the plan says has changed moves. */
export class ChamberScene extends Scene {
  layout: ChamberLayout | null = null;
  dialOpen = false;
  #pictures: Record<keyof typeof DEPTH | "ticker", Picture> | null = null;
  readonly #seats = new Map<string, SeatActor>();
  readonly #shown = { value: 0 };
  #frame: Frame | null = null;

  constructor() {
    super({ key: "chamber", active: true });
  }

  show(frame: Frame, plan: StagePlan): void {
    this.#frame = frame;
    this.layout = chamberLayout(frame);
    const pictures = this.#ready(frame);
    const { layout } = this;
    const { model, pal } = frame;
    const whole = { x: 0, y: 0, w: layout.width, h: layout.height };
    const flags = model.seats.map((seat) => seat.flag);
    const shape = JSON.stringify([layout.table, layout.horizon, model.theme]);
    pictures.room.paint(whole, shape + JSON.stringify(flags), (ctx) => paintRoom(ctx, layout, flags, pal));
    const sealed = new Set(sealedSeats(model));
    const places = JSON.stringify([layout.dial, layout.seats.map((seat) => seat.placard), [...sealed]]);
    pictures.table.paint(tableBounds(layout), shape + places, (ctx) => paintTable(ctx, layout, sealed, pal));
    this.#showRelations(frame, layout, pictures.relations);
    this.#showPanels(frame, layout);
    if (plan.ladder) this.#flashLadder(plan.ladder.crossed.length > 0);
    this.#showSeats(frame, layout, plan);
    this.#showDial(frame, plan);
  }

  setDial(open: boolean, motion: boolean): void {
    this.dialOpen = open;
    const picture = this.#pictures?.dialOpen;
    if (!picture || !this.#frame) return;
    this.#paintOpenDial(this.#frame);
    const { image, scale } = picture;
    this.tweens.killTweensOf(image);
    if (!motion) {
      image.setVisible(open).setAlpha(1).setScale(scale);
      return;
    }
    const shut = { alpha: 0, scale: scale * 0.6 };
    const wide = { alpha: 1, scale };
    if (open) image.setAlpha(0).setScale(shut.scale).setVisible(true);
    this.tweens.add({
      targets: image,
      ...(open ? wide : shut),
      duration: open ? 320 : 200,
      ease: open ? "Back.Out" : "Sine.In",
      onComplete: () => image.setVisible(this.dialOpen),
    });
  }

  /** Where each delegation is, for the lights of the outcome. */
  spots(): ReadonlyMap<string, Rect> {
    return new Map(this.layout?.seats.map((seat) => [seat.id, seat.bounds]));
  }

  breathe(): void {
    let delay = 200;
    for (const seat of this.#seats.values()) {
      seat.breathe(delay);
      delay = (delay + 430) % 1300;
    }
  }

  /** The ladder lights up when its rung changes; three times when a firebreak is crossed. */
  #flashLadder(crossed: boolean): void {
    const image = this.#pictures?.panels.image;
    if (!image) return;
    this.tweens.killTweensOf(image);
    this.tweens.add({
      targets: image,
      alpha: { from: 0.25, to: 1 },
      duration: 420,
      repeat: crossed ? 2 : 0,
      ease: "Sine.Out",
      onComplete: () => image.setAlpha(1),
    });
  }

  #ready(frame: Frame): Record<keyof typeof DEPTH | "ticker", Picture> {
    if (this.#pictures) return this.#pictures;
    const make = (depth: number): Picture => {
      const picture = new Picture(this, frame.sheet);
      picture.image.setDepth(depth);
      return picture;
    };
    this.#pictures = {
      room: make(DEPTH.room),
      table: make(DEPTH.table),
      relations: make(DEPTH.relations),
      dial: make(DEPTH.dial).origin(0.5, 0.5),
      panels: make(DEPTH.panels),
      ticker: make(DEPTH.panels),
      dialOpen: make(DEPTH.dialOpen).origin(0.5, 0.5),
    };
    return this.#pictures;
  }

  #showRelations(frame: Frame, layout: ChamberLayout, picture: Picture): void {
    const lines = relationLines(frame.model, layout, frame.numbers.plain);
    const rtl = frame.model.direction === "rtl";
    const room = grow(tableBounds(layout), 6);
    picture.paint(room, JSON.stringify([lines, rtl]), (ctx) => {
      paintRelations(ctx, lines, room, rtl, frame.measure, frame.pal);
    });
  }

  #showPanels(frame: Frame, layout: ChamberLayout): void {
    const { model, pal, measure, numbers } = frame;
    const rtl = model.direction === "rtl";
    const title = model.labels.escalation;
    const words = { title, rtl, measure, number: numbers.plain };
    const signature = JSON.stringify([model.ladder, title, layout.ladder, rtl, model.theme]);
    this.#pictures?.panels.paint(grow(layout.ladder, 2), signature, (ctx) => {
      paintLadder(ctx, model.ladder, layout.ladder, layout.area, words, pal);
    });
    const { ticker } = layout;
    if (!ticker || !model.ticker) {
      this.#pictures?.ticker.hide();
      return;
    }
    const news = model.ticker;
    this.#pictures?.ticker.paint(grow(ticker, 2), JSON.stringify([news, ticker, rtl, model.theme]), (ctx) => {
      paintTicker(ctx, news, ticker, layout.area.w >= 560, rtl, measure, pal);
    });
  }

  #showSeats(frame: Frame, layout: ChamberLayout, plan: StagePlan): void {
    const gone = new Set(this.#seats.keys());
    for (const place of layout.seats) {
      const seat = frame.model.seats.find((one) => one.id === place.id);
      if (!seat) continue;
      gone.delete(place.id);
      let actor = this.#seats.get(place.id);
      if (!actor) {
        actor = new SeatActor(this, frame.sheet);
        this.#seats.set(place.id, actor);
      }
      actor.show(frame, seat, place, plan.motion);
      if (plan.motion && plan.pop.includes(place.id)) actor.pop();
    }
    for (const id of gone) {
      this.#seats.get(id)?.destroy();
      this.#seats.delete(id);
    }
  }

  #showDial(frame: Frame, plan: StagePlan): void {
    const { value } = frame.model.stability;
    this.tweens.killTweensOf(this.#shown);
    if (this.dialOpen) this.#paintOpenDial(frame);
    if (!plan.motion || plan.stability === null) {
      this.#shown.value = value;
      this.#paintDial(frame, frame.model.stability);
      return;
    }
    this.#shown.value = plan.stability.from;
    this.tweens.add({
      targets: this.#shown,
      value,
      duration: 900,
      ease: "Cubic.Out",
      onUpdate: () => this.#paintDial(frame, { ...frame.model.stability, value: Math.round(this.#shown.value) }),
      onComplete: () => this.#paintDial(frame, frame.model.stability),
    });
  }

  #paintDial(frame: Frame, stability: StageStability): void {
    const dial = this.layout?.dial;
    if (!dial) return;
    const rect = grow({ x: dial.cx - dial.rx, y: dial.cy - dial.ry, w: dial.rx * 2, h: dial.ry * 2 }, 10);
    const words = dialWords(frame);
    this.#pictures?.dial.paint(
      rect,
      JSON.stringify([stability, dial, words.rtl, frame.model.locale, frame.model.theme]),
      (ctx) => {
        paintDial(ctx, stability, dial, words, frame.pal);
      },
    );
  }

  #paintOpenDial(frame: Frame): void {
    const rect = this.layout?.dialOpen;
    if (!rect) return;
    const words = dialWords(frame);
    const signature = JSON.stringify([frame.model.stability, words.rtl, frame.model.locale, frame.model.theme]);
    this.#pictures?.dialOpen.paint(grow(rect, 40), signature, (ctx) => {
      paintDialOpen(ctx, frame.model.stability, rect, words, frame.pal);
    });
  }
}

/** Who has handed in sealed orders. */
function sealedSeats(model: StageModel): string[] {
  return model.phase === "decision" ? model.seats.filter((seat) => seat.committed).map((seat) => seat.id) : [];
}

function dialWords(frame: Frame): DialWords {
  return {
    labels: frame.model.labels,
    rtl: frame.model.direction === "rtl",
    measure: frame.measure,
    number: frame.numbers.plain,
    signed: frame.numbers.signed,
  };
}
