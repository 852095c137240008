import type { GameObjects, Scene } from "phaser";
import type { Rect } from "./layout/geometry.ts";
import type { Ctx } from "./paint/brush.ts";
import { penOf } from "./paint/brush.ts";

/** Device pixels per CSS pixel; may change while the stage lives, e.g. when the page is zoomed. */
export interface Sheet {
  dpr: number;
  /** Raised when everything must be painted again, e.g. because a font has come. */
  revision: number;
}

/**
 * An image whose pixels are painted with a 2D canvas, at device resolution, only when told so.
 * Phaser then has nothing to tessellate or to lay out, and right-to-left text comes out whole.
 */
export class Picture {
  readonly image: GameObjects.Image;
  readonly #scene: Scene;
  readonly #sheet: Sheet;
  readonly #canvas = document.createElement("canvas");
  #key: string | null = null;
  #signature: string | null = null;

  constructor(scene: Scene, sheet: Sheet) {
    this.#scene = scene;
    this.#sheet = sheet;
    this.image = scene.add.image(0, 0, "__WHITE").setOrigin(0, 0).setVisible(false);
  }

  /**
   * Paints the part of the stage given by `rect` in stage coordinates, and puts the image there.
   * With the same signature as last time nothing is painted.
   */
  paint(rect: Rect, signature: string, painter: (ctx: Ctx) => void): this {
    const snapped = this.#snap(rect);
    const sized = `${this.#sheet.dpr}|${this.#sheet.revision}|${snapped.w}×${snapped.h}|${snapped.key}|${signature}`;
    if (sized !== this.#signature) {
      this.#signature = sized;
      this.#draw(snapped, painter);
    }
    this.image.setPosition(
      (snapped.x + snapped.w * this.image.originX) / this.#sheet.dpr,
      (snapped.y + snapped.h * this.image.originY) / this.#sheet.dpr,
    );
    this.image.setScale(1 / this.#sheet.dpr).setVisible(true);
    return this;
  }

  /** Point of the picture, 0–1, that is placed, turned and scaled about. Set before the first `paint`. */
  origin(x: number, y: number): this {
    this.image.setOrigin(x, y);
    return this;
  }

  get scale(): number {
    return 1 / this.#sheet.dpr;
  }

  hide(): void {
    this.image.setVisible(false);
  }

  destroy(): void {
    this.image.destroy();
    if (this.#key) this.#scene.textures.remove(this.#key);
    this.#canvas.width = 1;
    this.#canvas.height = 1;
  }

  /** The rectangle in whole device pixels, so that words stay sharp. */
  #snap(rect: Rect): Snapped {
    const x = Math.floor(rect.x * this.#sheet.dpr);
    const y = Math.floor(rect.y * this.#sheet.dpr);
    const w = Math.max(1, Math.ceil((rect.x + rect.w) * this.#sheet.dpr) - x);
    const h = Math.max(1, Math.ceil((rect.y + rect.h) * this.#sheet.dpr) - y);
    const key = `${(rect.x * this.#sheet.dpr - x).toFixed(2)},${(rect.y * this.#sheet.dpr - y).toFixed(2)}`;
    return { x, y, w, h, key };
  }

  #draw({ x, y, w, h }: Snapped, painter: (ctx: Ctx) => void): void {
    const resized = this.#canvas.width !== w || this.#canvas.height !== h;
    if (resized) {
      this.#canvas.width = w;
      this.#canvas.height = h;
    }
    const ctx = penOf(this.#canvas);
    if (!ctx) return;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, w, h);
    ctx.setTransform(this.#sheet.dpr, 0, 0, this.#sheet.dpr, -x, -y);
    painter(ctx);
    if (this.#key && !resized) this.#scene.textures.get(this.#key).source[0]?.update();
    else this.#replaceTexture();
  }

  #replaceTexture(): void {
    const old = this.#key;
    this.#key = `picture-${nextKey++}`;
    const { textures } = this.#scene;
    const texture = textures.create(
      this.#key,
      this.#canvas as unknown as HTMLImageElement,
      this.#canvas.width,
      this.#canvas.height,
    );
    texture?.add("__BASE", 0, 0, 0, this.#canvas.width, this.#canvas.height);
    this.image.setTexture(this.#key);
    if (old) textures.remove(old);
  }
}

interface Snapped extends Rect {
  readonly key: string;
}

let nextKey = 1;
