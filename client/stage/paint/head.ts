import type { Palette } from "../look/palette.ts";
import { blend, fade } from "../look/palette.ts";
import type { Ctx } from "./brush.ts";
import { scoped } from "./brush.ts";
import type { FigureLook } from "./figure-look.ts";

const CENTRE_Y = -70;
const RX = 12.4;
const RY = 16.2;
/** Every table shows many complexions; which delegate has which is drawn by lot. */
const TONES = [
  { light: "#f1d9c2", base: "#d9b394", deep: "#a87f63" },
  { light: "#e6c4a0", base: "#c89a72", deep: "#946a49" },
  { light: "#cfa27a", base: "#a97a54", deep: "#74502f" },
  { light: "#a97b58", base: "#845a3c", deep: "#573822" },
  { light: "#8a6049", base: "#66432f", deep: "#412818" },
] as const;
const HAIR = ["#262a2c", "#41342b", "#5d4a39", "#8b8d8a", "#1d1f22", "#a9a59c"] as const;

type Tone = (typeof TONES)[number];
type Cut = "short" | "bob" | "bun" | "cropped" | "side" | "curly" | "long";
const CUTS: readonly Cut[] = ["short", "bob", "side", "bun", "cropped", "curly", "long"];

/** A head on the figure's sheet, turned towards the table, with only as much of a face as shows from afar. */
export function paintHead(ctx: Ctx, look: FigureLook, pal: Palette): void {
  const cut = CUTS[look.person.cut % CUTS.length] as Cut;
  const tone = TONES[look.person.tone % TONES.length] as Tone;
  const grown = HAIR[look.person.hair % HAIR.length] as string;
  const hair = cut === "cropped" ? blend(grown, tone.base, 0.16) : grown;
  scoped(ctx, () => {
    ctx.translate(look.turn * 5, CENTRE_Y);
    if (cut === "bun") bun(ctx, hair, look);
    if (cut === "bob" || cut === "long") fall(ctx, hair, cut);
    neck(ctx, look, tone);
    skull(ctx, look, tone);
    if (look.near) backHair(ctx, cut, hair);
    else {
      face(ctx, look, tone);
      frontHair(ctx, cut, hair, look);
    }
    rim(ctx, look, pal);
  });
}

function neck(ctx: Ctx, look: FigureLook, tone: Tone): void {
  ctx.fillStyle = look.near ? tone.base : blend(tone.base, tone.deep, 0.7);
  ctx.beginPath();
  ctx.roundRect(-6 - look.turn * 2, 8, 12, 17, 4);
  ctx.fill();
}

function skull(ctx: Ctx, look: FigureLook, tone: Tone): void {
  const lit = look.turn >= 0 ? 1 : -1;
  const skin = ctx.createLinearGradient(-RX * lit, -RY * 0.4, RX * lit, RY * 0.5);
  skin.addColorStop(0, blend(tone.base, tone.deep, 0.55));
  skin.addColorStop(0.45, tone.base);
  skin.addColorStop(1, tone.light);
  ctx.fillStyle = skin;
  for (const side of [-1, 1]) {
    ctx.beginPath();
    ctx.ellipse(side * RX - look.turn * 2.5, 2, 2.4, 4, 0, 0, Math.PI * 2);
    ctx.fill();
  }
  ctx.beginPath();
  ctx.moveTo(-RX, -3);
  ctx.bezierCurveTo(-RX, -RY * 1.32, RX, -RY * 1.32, RX, -3);
  ctx.bezierCurveTo(RX, 8, RX * 0.62, RY, 0, RY);
  ctx.bezierCurveTo(-RX * 0.62, RY, -RX, 8, -RX, -3);
  ctx.fill();
}

/** Brows, eyes, nose, mouth: thin strokes; strain draws the brows together. */
function face(ctx: Ctx, look: FigureLook, tone: Tone): void {
  const shift = look.turn * 3.6;
  const dark = blend(tone.deep, "#1a1410", 0.55);
  ctx.lineCap = "round";
  for (const side of [-1, 1]) {
    const x = shift + side * 4.9;
    ctx.fillStyle = dark;
    ctx.beginPath();
    ctx.ellipse(x, 1, 1.15, 1.35, 0, 0, Math.PI * 2);
    ctx.fill();
    ctx.strokeStyle = fade(dark, 0.8);
    ctx.lineWidth = 1.1;
    ctx.beginPath();
    ctx.moveTo(x - side * 2.3, -2.8 + look.strain * 1.3);
    ctx.lineTo(x + side * 2.4, -3 - look.strain * 0.5);
    ctx.stroke();
  }
  ctx.strokeStyle = fade(tone.deep, 0.75);
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  ctx.moveTo(shift * 1.25, 1.4);
  ctx.quadraticCurveTo(shift * 1.25 + look.turn * 1.8 + 0.9, 5, shift * 1.25 - 0.4, 6);
  ctx.stroke();
  const smile = 0.9 - look.strain * 1.4;
  ctx.strokeStyle = fade(blend(tone.deep, "#5a2a22", 0.4), 0.9);
  ctx.beginPath();
  ctx.moveTo(shift - 3.2, 9.6);
  ctx.quadraticCurveTo(shift, 9.6 + smile, shift + 3.2, 9.6);
  ctx.stroke();
}

function fall(ctx: Ctx, hair: string, cut: Cut): void {
  ctx.fillStyle = blend(hair, "#04161c", 0.22);
  ctx.beginPath();
  ctx.roundRect(-RX - 3.4, -8, RX * 2 + 6.8, cut === "long" ? 33 : 24, [6, 6, 10, 10]);
  ctx.fill();
}

function bun(ctx: Ctx, hair: string, look: FigureLook): void {
  ctx.fillStyle = blend(hair, "#04161c", 0.1);
  ctx.beginPath();
  ctx.arc(-look.turn * 6, look.near ? -12 : -RY - 2, 6.4, 0, Math.PI * 2);
  ctx.fill();
}

function shade(ctx: Ctx, hair: string): CanvasGradient {
  const gradient = ctx.createLinearGradient(0, -RY - 4, 0, 6);
  gradient.addColorStop(0, blend(hair, "#ffffff", 0.26));
  gradient.addColorStop(0.6, hair);
  gradient.addColorStop(1, blend(hair, "#04161c", 0.2));
  return gradient;
}

function frontHair(ctx: Ctx, cut: Cut, hair: string, look: FigureLook): void {
  ctx.fillStyle = shade(ctx, hair);
  const t = look.turn * 3;
  ctx.beginPath();
  switch (cut) {
    case "curly":
      for (let i = 0; i < 9; i++) {
        const angle = Math.PI + (i / 8) * Math.PI;
        ctx.moveTo(0, 0);
        ctx.arc(Math.cos(angle) * 11.5, -4 + Math.sin(angle) * 12.5, 5.4, 0, Math.PI * 2);
      }
      break;
    default: {
      const part = cut === "side" ? 5 : t;
      ctx.ellipse(0, -2.4, RX + 1.7, RY - 0.2, 0, Math.PI * 0.97, Math.PI * 2.03);
      ctx.quadraticCurveTo(RX - 2, -9, part + 2, cut === "bob" ? -9.4 : -10.6);
      ctx.quadraticCurveTo(-RX + 4, -9.4, -RX - 1.4, -1);
    }
  }
  ctx.fill();
}

function backHair(ctx: Ctx, cut: Cut, hair: string): void {
  ctx.fillStyle = shade(ctx, hair);
  ctx.beginPath();
  switch (cut) {
    case "bob":
    case "long":
      ctx.roundRect(-RX - 3, -RY - 2.4, RX * 2 + 6, RY * 2 + (cut === "long" ? 15 : 6), [15, 15, 9, 9]);
      break;
    case "curly":
      for (let i = 0; i < 14; i++) {
        const angle = (i / 14) * Math.PI * 2;
        ctx.moveTo(0, 0);
        ctx.arc(Math.cos(angle) * 9, -2 + Math.sin(angle) * 11, 6.2, 0, Math.PI * 2);
      }
      ctx.moveTo(10, -2);
      ctx.ellipse(0, -2, 10, 12, 0, 0, Math.PI * 2);
      break;
    default:
      ctx.ellipse(0, -2.2, RX + 1, RY - 0.4, 0, 0, Math.PI * 2);
  }
  ctx.fill();
}

function rim(ctx: Ctx, look: FigureLook, pal: Palette): void {
  ctx.strokeStyle = look.warm ? fade(pal.brassLight, 0.9) : "rgba(255, 242, 214, 0.4)";
  ctx.lineWidth = look.warm ? 1.6 : 1.1;
  ctx.lineCap = "round";
  ctx.beginPath();
  ctx.ellipse(0, -2, RX + 1.4, RY - 0.4, 0, Math.PI * (1.24 + look.turn * 0.14), Math.PI * (1.76 + look.turn * 0.14));
  ctx.stroke();
}
