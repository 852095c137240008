import type { Scene } from "phaser";
import { CANVAS, Game, Scale } from "phaser";
import { loadFonts } from "./look/fonts.ts";
import type { StageHandle, StageOptions } from "./model.ts";
import { ChamberScene } from "./scenes/chamber.ts";
import { OutcomeScene } from "./scenes/outcome.ts";
import { RegionScene } from "./scenes/region.ts";
import { pixelRatio } from "./sizing.ts";
import { Stage } from "./stage.ts";

/** Starts Phaser in `host` and resolves when the first frame can be drawn. */
export async function bootStage(host: HTMLElement, options: StageOptions): Promise<StageHandle> {
  const [white] = await Promise.all([whitePixel(), loadFonts(options.model)]);
  const dpr = pixelRatio();
  const chamber = new ChamberScene();
  const region = new RegionScene();
  const outcome = new OutcomeScene();
  const game = await startGame(host, dpr, white, [region, chamber, outcome]);
  URL.revokeObjectURL(white);
  return new Stage({ host, game, sheet: { dpr, revision: 0 }, chamber, region, outcome }, options);
}

/**
 * The stage is a few dozen painted images, so Phaser's canvas renderer draws it: WebGL would first compile
 * shaders (20 s of a 26 s start on a loaded machine without a graphics card), hold every picture twice,
 * print black, and mix up textures in one batch (Phaser 4.2.1 on SwiftShader).
 */
function startGame(host: HTMLElement, dpr: number, white: string, scene: Scene[]): Promise<Game> {
  return new Promise((resolve) => {
    const game = new Game({
      type: CANVAS,
      parent: host,
      scene,
      width: Math.max(1, Math.round(host.clientWidth * dpr)),
      height: Math.max(1, Math.round(host.clientHeight * dpr)),
      scale: { mode: Scale.NONE, zoom: 1 / dpr },
      backgroundColor: "#0c2229",
      banner: false,
      audio: { noAudio: true },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      disableContextMenu: false,
      render: { antialias: true, roundPixels: false },
      images: { default: white, missing: white, white },
      callbacks: { postBoot: () => game.events.once("step", () => resolve(game)) },
    });
  });
}

/** Phaser's own three default pictures are data: addresses, which the content security policy forbids. */
async function whitePixel(): Promise<string> {
  const canvas = document.createElement("canvas");
  canvas.width = 4;
  canvas.height = 4;
  const ctx = canvas.getContext("2d");
  if (ctx) {
    ctx.fillStyle = "#ffffff";
    ctx.fillRect(0, 0, 4, 4);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return URL.createObjectURL(blob ?? new Blob());
}
