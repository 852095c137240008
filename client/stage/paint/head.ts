import type { Palette } from "../look/palette.ts";
import { blend, fade } from "../look/palette.ts";
import type { Ctx } from "./brush.ts";
import { scoped } from "./brush.ts";
import type { FigureLook } from "./figure.ts";

const CENTRE_Y = -70;
const RX = 12.4;
const RY = 16.2;
/** One stone-like tone for all: delegations are told apart by flag and suit, never by their faces. */
const TONE = { light: "#d6d3c4", base: "#a9b3ab", deep: "#6c8283" };
const HAIR = ["#20343a", "#3b4a4a", "#54514a", "#788583", "#2a2c31", "#8f958e"] as const;

type Cut = "short" | "bob" | "bun" | "bald" | "side" | "curly" | "scarf";
const CUTS: readonly Cut[] = ["short", "bob", "side", "bun", "bald", "curly", "scarf"];

/** A plain head on the figure's sheet, turned towards the table. */
export function paintHead(ctx: Ctx, look: FigureLook, pal: Palette): void {
  const cut = CUTS[look.variant % CUTS.length] as Cut;
  const hair = cut === "scarf" ? blend(look.accent, "#ffffff", 0.2) : (HAIR[(look.variant >> 3) % HAIR.length] as string);
  scoped(ctx, () => {
    ctx.translate(look.turn * 5, CENTRE_Y);
    if (cut === "bun") bun(ctx, hair, look);
    if (cut === "bob" || cut === "scarf") fall(ctx, hair, cut);
    neck(ctx, look);
    skull(ctx, look);
    if (look.near) backHair(ctx, cut, hair);
    else frontHair(ctx, cut, hair, look);
    rim(ctx, look, pal);
  });
}

function neck(ctx: Ctx, look: FigureLook): void {
  ctx.fillStyle = look.near ? TONE.base : TONE.deep;
  ctx.beginPath();
  ctx.roundRect(-6 - look.turn * 2, 8, 12, 17, 4);
  ctx.fill();
}

function skull(ctx: Ctx, look: FigureLook): void {
  const skin = ctx.createLinearGradient(-RX, -RY, RX, RY);
  const left = look.turn < 0;
  skin.addColorStop(0, left ? TONE.light : blend(TONE.base, TONE.deep, 0.15));
  skin.addColorStop(0.5, blend(TONE.light, TONE.base, 0.5));
  skin.addColorStop(1, left ? TONE.deep : TONE.base);
  ctx.fillStyle = skin;
  for (const side of [-1, 1]) {
    ctx.beginPath();
    ctx.ellipse(side * RX - look.turn * 2.5, 2, 2.4, 4, 0, 0, Math.PI * 2);
    ctx.fill();
  }
  ctx.beginPath();
  ctx.ellipse(0, 0, RX, RY, 0, 0, Math.PI * 2);
  ctx.fill();
  if (look.near) return;
  ctx.fillStyle = fade(TONE.deep, 0.3);
  ctx.beginPath();
  ctx.ellipse(look.turn * 3, 4, 6.5, 9, 0, 0, Math.PI * 2);
  ctx.fill();
  ctx.fillStyle = fade(TONE.light, 0.4);
  ctx.beginPath();
  ctx.ellipse(look.turn * 4.5, 2, 1.7, 6.4, look.turn * -0.1, 0, Math.PI * 2);
  ctx.fill();
}

function fall(ctx: Ctx, hair: string, cut: Cut): void {
  ctx.fillStyle = blend(hair, "#04161c", 0.22);
  ctx.beginPath();
  ctx.roundRect(-RX - 3.4, -8, RX * 2 + 6.8, cut === "scarf" ? 31 : 24, [6, 6, 10, 10]);
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
    case "bald":
      ctx.ellipse(-RX + 0.6, -1, 2.6, 6, 0.1, 0, Math.PI * 2);
      ctx.ellipse(RX - 0.6, -1, 2.6, 6, -0.1, 0, Math.PI * 2);
      break;
    case "curly":
      for (let i = 0; i < 9; i++) {
        const angle = Math.PI + (i / 8) * Math.PI;
        ctx.moveTo(0, 0);
        ctx.arc(Math.cos(angle) * 11.5, -4 + Math.sin(angle) * 12.5, 5.4, 0, Math.PI * 2);
      }
      break;
    case "scarf":
      ctx.ellipse(0, -1, RX + 3.4, RY + 3.2, 0, Math.PI * 0.93, Math.PI * 2.07);
      ctx.ellipse(t, 3, RX - 2.4, RY - 2.4, 0, Math.PI * 2.02, Math.PI * 0.98, true);
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
    case "bald":
      ctx.ellipse(0, 2, RX + 0.6, 8.4, 0, 0, Math.PI);
      break;
    case "bob":
    case "scarf":
      ctx.roundRect(-RX - 3, -RY - 2.4, RX * 2 + 6, RY * 2 + 7, [15, 15, 9, 9]);
      break;
    case "curly":
      for (let i = 0; i < 14; i++) {
        const angle = (i / 14) * Math.PI * 2;
        ctx.moveTo(0, 0);
        ctx.arc(Math.cos(angle) * 9, -2 + Math.sin(angle) * 11, 6.2, 0, Math.PI * 2);
      }
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
