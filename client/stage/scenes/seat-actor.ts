import type { Scene } from "phaser";
import type { Frame } from "../frame.ts";
import type { Rect } from "../layout/geometry.ts";
import { clamp, grow } from "../layout/geometry.ts";
import type { Figure, SeatLayout } from "../layout/seating.ts";
import { seeded } from "../look/seeded.ts";
import type { StageSeat } from "../model.ts";
import {
  FIGURE_SHEET,
  NECK,
  paintBody,
  paintChairBack,
  paintChairFront,
  paintDusk,
  paintFigureHead,
} from "../paint/figure.ts";
import type { FigureLook, Person } from "../paint/figure-look.ts";
import { accentOf } from "../paint/flag.ts";
import { paintHalo } from "../paint/halo.ts";
import { PLACARD_MARGIN, paintPlacard } from "../paint/placard.ts";
import type { Sheet } from "../picture.ts";
import { Picture } from "../picture.ts";
import type { Posture } from "../posture.ts";
import { posture } from "../posture.ts";

/** Units of the sheet from seat to crown. */
const CROWN = 88;
const FOOT = FIGURE_SHEET.foot / FIGURE_SHEET.height;

/** One delegation in the room: halo, chair, body, head, advisers and placard, and how they move. */
export class SeatActor {
  readonly #scene: Scene;
  readonly #halo: Picture;
  readonly #chair: Picture;
  readonly #body: Picture;
  readonly #head: Picture;
  readonly #front: Picture;
  readonly #placard: Picture;
  readonly #advisers: Picture[] = [];
  readonly #sheet: Sheet;
  readonly #state = { lean: 0, breath: 0 };
  #layout: SeatLayout | null = null;
  #unit = 1;

  constructor(scene: Scene, sheet: Sheet) {
    this.#scene = scene;
    this.#sheet = sheet;
    this.#halo = new Picture(scene, sheet);
    this.#chair = new Picture(scene, sheet).origin(0.5, FOOT);
    this.#body = new Picture(scene, sheet).origin(0.5, FOOT);
    this.#head = new Picture(scene, sheet).origin(NECK.x / FIGURE_SHEET.width, NECK.y / FIGURE_SHEET.height);
    this.#front = new Picture(scene, sheet).origin(0.5, FOOT);
    this.#placard = new Picture(scene, sheet).origin(0.5, 0.5);
  }

  show(frame: Frame, seat: StageSeat, layout: SeatLayout, motion: boolean): void {
    const before = this.#layout;
    this.#layout = layout;
    const pose = posture(seat);
    this.#paintPlacard(frame, seat, layout);
    this.#paintFigure(frame, seat, layout, pose);
    this.#stack(layout);
    this.#moveTo(pose, motion && before !== null);
  }

  /** A short pop of the placard, for a commitment. */
  pop(): void {
    const { image, scale } = this.#placard;
    this.#scene.tweens.add({
      targets: image,
      scale: { from: scale * 1.12, to: scale },
      duration: 420,
      ease: "Back.Out",
    });
  }

  /** Two quiet breaths; then the figure rests, so that the loop can sleep. */
  breathe(delay: number): void {
    this.#scene.tweens.add({
      targets: this.#state,
      breath: { from: 0, to: 1 },
      duration: 1500,
      delay,
      yoyo: true,
      repeat: 1,
      ease: "Sine.InOut",
      onUpdate: () => this.#pose(),
    });
  }

  destroy(): void {
    for (const picture of [
      this.#halo,
      this.#chair,
      this.#body,
      this.#head,
      this.#front,
      this.#placard,
      ...this.#advisers,
    ]) {
      picture.destroy();
    }
  }

  #paintPlacard(frame: Frame, seat: StageSeat, layout: SeatLayout): void {
    const rtl = frame.model.direction === "rtl";
    const selected = frame.model.selectedSeat === seat.id;
    const signature = JSON.stringify([seat, layout.box, rtl, selected]);
    this.#placard.paint(grow(layout.placard, PLACARD_MARGIN), signature, (ctx) => {
      paintPlacard(ctx, seat, layout, layout.placard, rtl, selected, frame.pal);
    });
  }

  #paintFigure(frame: Frame, seat: StageSeat, layout: SeatLayout, pose: Posture): void {
    this.#unit = layout.figure.height / CROWN;
    if (!layout.figure.height) {
      for (const picture of [this.#halo, this.#chair, this.#body, this.#head, this.#front]) picture.hide();
      return;
    }
    const look = lookOf(seat, layout, pose);
    const rect = sheetRect(layout.figure);
    const signature = JSON.stringify([look, frame.model.theme]);
    const draw = (picture: Picture, paint: (ctx: CanvasRenderingContext2D) => void): void => {
      picture.paint(rect, signature, (ctx) => {
        ctx.translate(rect.x, rect.y);
        ctx.scale(this.#unit, this.#unit);
        paint(ctx);
      });
    };
    draw(this.#chair, (ctx) => paintChairBack(ctx, look, frame.pal));
    draw(this.#body, (ctx) => paintBody(ctx, look, frame.pal));
    draw(this.#head, (ctx) => paintFigureHead(ctx, look, frame.pal));
    draw(this.#front, (ctx) => paintChairFront(ctx, look, frame.pal));
    const glow = grow(rect, rect.w * 0.4);
    this.#halo.paint(glow, "halo", (ctx) => paintHalo(ctx, glow, frame.pal));
    this.#halo.image.setVisible(seat.speaking && seat.present !== "empty");
    const alpha = seat.present === "away" ? 0.45 : 1;
    this.#body.image.setAlpha(alpha);
    this.#head.image.setAlpha(alpha);
    this.#paintAdvisers(frame, seat, layout, look);
  }

  #paintAdvisers(frame: Frame, seat: StageSeat, layout: SeatLayout, look: FigureLook): void {
    while (this.#advisers.length < layout.advisers.length) this.#advisers.push(new Picture(this.#scene, this.#sheet));
    this.#advisers.forEach((picture, i) => {
      const figure = layout.advisers[i];
      if (!figure) {
        picture.hide();
        return;
      }
      const rect = sheetRect(figure);
      const own: FigureLook = {
        ...look,
        person: adviser(look.person, i),
        turn: i ? -0.25 : 0.25,
        pose: "upright",
        warm: false,
        accent: look.accent,
      };
      picture.paint(rect, JSON.stringify([own, frame.model.theme]), (ctx) => {
        const unit = figure.height / CROWN;
        ctx.translate(rect.x, rect.y);
        ctx.scale(unit, unit);
        paintChairBack(ctx, own, frame.pal);
        paintBody(ctx, own, frame.pal);
        paintFigureHead(ctx, own, frame.pal);
        paintChairFront(ctx, own, frame.pal);
        paintDusk(ctx);
      });
      picture.image.setAlpha(seat.present === "empty" ? 0.5 : 1);
    });
  }

  #stack(layout: SeatLayout): void {
    const base = (layout.near ? 40 : 10) + layout.figure.y / 10000;
    for (const adviser of this.#advisers) adviser.image.setDepth(base - 0.5);
    this.#halo.image.setDepth(layout.near ? 39 : 9);
    [this.#chair, this.#body, this.#head, this.#front].forEach((picture, i) => {
      picture.image.setDepth(base + i * 0.00001);
    });
    this.#placard.image.setDepth(34 + layout.placard.y / 10000);
  }

  #moveTo(pose: Posture, motion: boolean): void {
    if (!motion || Math.abs(pose.lean - this.#state.lean) < 0.02) {
      this.#state.lean = pose.lean;
      this.#pose();
      return;
    }
    this.#scene.tweens.add({
      targets: this.#state,
      lean: pose.lean,
      duration: 700,
      ease: "Sine.InOut",
      onUpdate: () => this.#pose(),
    });
  }

  /** Puts body and head where lean and breath want them. On the near side, in means away from us. */
  #pose(): void {
    const layout = this.#layout;
    if (!layout?.figure.height) return;
    const k = this.#unit;
    const { lean, breath } = this.#state;
    const towards = layout.near ? -1 : 1;
    const { x, y } = layout.figure;
    const side = layout.facing.x * lean * k * 3.4;
    const grown = 1 + towards * lean * 0.035;
    const s = this.#body.scale;
    this.#body.image
      .setPosition(x + side, y + towards * lean * 2.4 * k)
      .setScale(s * grown, s * grown * (1 + breath * 0.011));
    const neckY = y - (FIGURE_SHEET.foot - NECK.y) * k * grown;
    this.#head.image
      .setPosition(x + side * 2, neckY + towards * lean * 4.6 * k - breath * 0.8 * k + (lean < 0 ? lean * -0.6 * k : 0))
      .setScale(s * (1 + towards * lean * 0.05));
    this.#head.image.setAngle(clamp(layout.facing.x * lean * 5, -6, 6));
  }
}

function sheetRect(figure: Figure): Rect {
  const k = figure.height / CROWN;
  return {
    x: figure.x - (FIGURE_SHEET.width / 2) * k,
    y: figure.y - FIGURE_SHEET.foot * k,
    w: FIGURE_SHEET.width * k,
    h: FIGURE_SHEET.height * k,
  };
}

function lookOf(seat: StageSeat, layout: SeatLayout, pose: Posture): FigureLook {
  return {
    turn: Math.round(layout.facing.x * 100) / 100,
    near: layout.near,
    flank: !layout.near && Math.abs(layout.facing.x) > 0.55,
    accent: accentOf(seat.flag),
    pose: pose.pose,
    strain: pose.strain,
    presence: seat.present,
    person: personOf(seat.id),
    warm: seat.you,
  };
}

/** Looks drawn by lot from the seat's id: the same at every table and on every device. */
function personOf(id: string): Person {
  const random = seeded(`person:${id}`);
  const draw = (): number => Math.floor(random() * 420);
  return { cut: draw(), hair: draw(), tone: draw(), collar: draw() };
}

/** Advisers never look like their head of delegation. */
function adviser(head: Person, i: number): Person {
  return {
    cut: head.cut + 1 + i * 2,
    hair: head.hair + 2 + i,
    tone: head.tone + 2 + i * 2,
    collar: head.collar + 1 + i,
  };
}
