import type { Game } from "phaser";
import type { Sheet } from "./picture.ts";

/** Device pixels per CSS pixel; more than two costs memory and shows nothing. */
export function pixelRatio(): number {
  return Math.min(2, Math.max(1, window.devicePixelRatio || 1));
}

/** Fits the canvas to the host at device resolution; scenes go on to think in CSS pixels. */
export function fitCanvas(game: Game, sheet: Sheet, width: number, height: number): void {
  sheet.dpr = pixelRatio();
  const { scale, canvas } = game;
  scale.setZoom(1 / sheet.dpr);
  scale.resize(Math.round(width * sheet.dpr), Math.round(height * sheet.dpr));
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  for (const scene of game.scene.getScenes(false)) {
    scene.cameras.main.setOrigin(0, 0).setZoom(sheet.dpr).setScroll(0, 0);
  }
}

/** Lays the canvas over its host and takes it out of the accessibility tree. */
export function settleCanvas(canvas: HTMLCanvasElement): void {
  canvas.setAttribute("aria-hidden", "true");
  canvas.tabIndex = -1;
  Object.assign(canvas.style, { position: "absolute", inset: "0", display: "block", touchAction: "manipulation" });
}
