import type { Palette } from "../look/palette.ts";
import { blend, fade } from "../look/palette.ts";
import type { Ctx } from "./brush.ts";
import { roundRect, scoped } from "./brush.ts";
import type { FigureLook } from "./figure-look.ts";
import { paintHead } from "./head.ts";

/** A figure is drawn on a sheet 100 high and 84 wide, feet at the lower edge; these are its margins. */
export const FIGURE_SHEET = { width: 84, height: 106, foot: 104 } as const;

/** Where the head turns on the sheet, for its own sprite. */
export const NECK = { x: 42, y: 52 } as const;

/** What lies behind the person: the chair on the far side, a shadow on the carpet on the near side. */
export function paintChairBack(ctx: Ctx, look: FigureLook, pal: Palette): void {
  onSheet(ctx, () => {
    if (look.near || look.flank) scoped(ctx, () => floorShadow(ctx));
    if (!look.near) chair(ctx, 25, -64, pal, look.flank ? 8 : 3);
  });
}

function floorShadow(ctx: Ctx): void {
  ctx.translate(0, -6);
  ctx.scale(1, 0.22);
  const soft = ctx.createRadialGradient(0, 0, 8, 0, 0, 41);
  soft.addColorStop(0, "rgba(2, 12, 16, 0.7)");
  soft.addColorStop(1, "rgba(2, 12, 16, 0)");
  ctx.fillStyle = soft;
  ctx.fillRect(-42, -42, 84, 84);
}

/** Shoulders, suit and arms; on the near side seen from behind. */
export function paintBody(ctx: Ctx, look: FigureLook, pal: Palette): void {
  if (look.presence === "empty") return;
  onSheet(ctx, () => {
    const suit = blend(look.accent, "#16323b", 0.52);
    const lift = look.strain * 3.5;
    torso(ctx, look, suit, lift, pal);
    if (look.near) {
      backSeam(ctx, suit, lift);
    } else {
      front(ctx, look, suit, lift, pal);
      arms(ctx, look, suit);
    }
  });
}

/** Head and hair, on the same sheet as the body. */
export function paintFigureHead(ctx: Ctx, look: FigureLook, pal: Palette): void {
  if (look.presence === "empty") return;
  onSheet(ctx, () => paintHead(ctx, look, pal));
}

/** The chair's back in front of a person on the near side. */
export function paintChairFront(ctx: Ctx, look: FigureLook, pal: Palette): void {
  if (!look.near) return;
  onSheet(ctx, () => {
    armrests(ctx);
    chair(ctx, 24, -37, pal, 7);
    studs(ctx, 24, -37, pal);
  });
}

function armrests(ctx: Ctx): void {
  ctx.fillStyle = "#24170f";
  for (const side of [-1, 1]) {
    ctx.beginPath();
    ctx.roundRect(side * 29 - 4.5, -17, 9, 13, 4);
    ctx.fill();
    ctx.fillStyle = "#3d291c";
    ctx.beginPath();
    ctx.roundRect(side * 29 - 4.5, -19, 9, 5, 2.5);
    ctx.fill();
    ctx.fillStyle = "#24170f";
  }
}

/** Takes light from what is already on the sheet, for those in the second row. */
export function paintDusk(ctx: Ctx): void {
  scoped(ctx, () => {
    ctx.globalCompositeOperation = "source-atop";
    ctx.fillStyle = "rgba(12, 40, 48, 0.24)";
    ctx.fillRect(0, 0, FIGURE_SHEET.width, FIGURE_SHEET.height);
  });
}

function onSheet(ctx: Ctx, paint: () => void): void {
  scoped(ctx, () => {
    ctx.translate(FIGURE_SHEET.width / 2, FIGURE_SHEET.foot);
    paint();
  });
}

function chair(ctx: Ctx, half: number, top: number, pal: Palette, round = 3): void {
  const leather = ctx.createLinearGradient(-half, 0, half, 0);
  leather.addColorStop(0, "#1d1410");
  leather.addColorStop(0.3, "#4b3325");
  leather.addColorStop(0.62, "#3a271c");
  leather.addColorStop(1, "#170f0b");
  ctx.fillStyle = leather;
  ctx.beginPath();
  ctx.roundRect(-half, top, half * 2, -top - 2, [15, 15, round, round]);
  ctx.fill();
  ctx.strokeStyle = fade(pal.brass, 0.5);
  ctx.lineWidth = 1;
  ctx.stroke();
}

function studs(ctx: Ctx, half: number, top: number, pal: Palette): void {
  ctx.fillStyle = fade(pal.brassLight, 0.75);
  for (let i = 0; i < 9; i++) {
    const t = i / 8;
    const x = -half + 6 + t * (half * 2 - 12);
    const y = top + 4.4 + Math.abs(t - 0.5) ** 3 * 24;
    ctx.beginPath();
    ctx.arc(x, y, 0.9, 0, Math.PI * 2);
    ctx.fill();
  }
  roundRect(ctx, { x: -half + 6, y: top + 9, w: half * 2 - 12, h: -top - 18 }, 6);
  ctx.strokeStyle = "rgba(255, 226, 186, 0.12)";
  ctx.stroke();
}

function torso(ctx: Ctx, look: FigureLook, suit: string, lift: number, pal: Palette): void {
  const path = torsoPath(look, lift);
  const lit = ctx.createLinearGradient(0, -50, 0, 2);
  lit.addColorStop(0, blend(suit, "#ffffff", look.near ? 0.16 : 0.2));
  lit.addColorStop(0.45, suit);
  lit.addColorStop(1, blend(suit, "#04161c", 0.5));
  ctx.fillStyle = lit;
  ctx.fill(path);
  scoped(ctx, () => {
    ctx.clip(path);
    const side = ctx.createLinearGradient(-34, 0, 34, 0);
    const dark = "rgba(2, 14, 18, 0.4)";
    side.addColorStop(0, look.turn > 0.3 ? dark : "rgba(2, 14, 18, 0.16)");
    side.addColorStop(0.5, "rgba(2, 14, 18, 0)");
    side.addColorStop(1, look.turn < -0.3 ? dark : "rgba(2, 14, 18, 0.16)");
    ctx.fillStyle = side;
    ctx.fillRect(-40, -60, 80, 70);
    rimLight(ctx, path, look, pal);
  });
}

function torsoPath(look: FigureLook, lift: number): Path2D {
  const s = look.turn * 2;
  const whole = look.near || look.flank;
  const hem = whole ? -8 : 2;
  const path = new Path2D();
  path.moveTo(-34, hem);
  path.bezierCurveTo(-35, -20, -34 + s, -36 - lift, -23 + s, -43 - lift);
  path.bezierCurveTo(-15 + s, -47 - lift * 0.6, -9 + s, -48, s, -49);
  path.bezierCurveTo(9 + s, -48, 15 + s, -47 - lift * 0.6, 23 + s, -43 - lift);
  path.bezierCurveTo(34 + s, -36 - lift, 35, -20, 34, hem);
  if (whole) path.quadraticCurveTo(0, 6, -34, hem);
  path.closePath();
  return path;
}

/** The lamp draws a bright edge on shoulders, which fades towards the seat. */
function rimLight(ctx: Ctx, path: Path2D, look: FigureLook, pal: Palette): void {
  const strength = look.warm ? 0.9 : 0.42;
  const colour = look.warm ? pal.brassLight : "#fff0d2";
  const edge = ctx.createLinearGradient(0, -50, 0, -4);
  edge.addColorStop(0, fade(colour, strength));
  edge.addColorStop(0.55, fade(colour, strength * 0.8));
  edge.addColorStop(1, fade(colour, 0));
  ctx.strokeStyle = edge;
  ctx.lineWidth = look.warm ? 2.4 : 1.7;
  ctx.stroke(path);
}

function front(ctx: Ctx, look: FigureLook, suit: string, lift: number, pal: Palette): void {
  const s = look.turn * 6;
  const top = -48.5 - lift * 0.3;
  ctx.fillStyle = pal.paper;
  triangle(ctx, [-8 + s * 0.6, top, 8 + s * 0.6, top, s * 1.1, -19]);
  if (look.person.collar % 3 === 1) {
    ctx.fillStyle = blend(look.accent, "#ffffff", 0.18);
    triangle(ctx, [-8 + s * 0.6, top - 0.5, 8 + s * 0.6, top - 0.5, s * 1.1, -33]);
  } else {
    ctx.fillStyle = blend(look.accent, "#ffffff", 0.08);
    quad(ctx, [-2.2 + s * 0.7, top + 2, 2.2 + s * 0.7, top + 2, 3 + s, -27, s * 1.1, -20, -3 + s, -27]);
  }
  ctx.fillStyle = blend(suit, "#06181d", 0.3);
  quad(ctx, [
    -8 + s * 0.6,
    top,
    -13 + s * 0.6,
    top + 2,
    -14 + s * 0.8,
    -32,
    -10 + s,
    -31,
    s * 1.1 - 1,
    -15,
    s * 1.1,
    -19,
  ]);
  quad(ctx, [8 + s * 0.6, top, 13 + s * 0.6, top + 2, 14 + s * 0.8, -32, 10 + s, -31, s * 1.1 + 1, -15, s * 1.1, -19]);
  ctx.fillStyle = pal.brass;
  ctx.beginPath();
  ctx.arc(-11.5 + s * 0.9, -35, 1.7, 0, Math.PI * 2);
  ctx.fill();
}

function arms(ctx: Ctx, look: FigureLook, suit: string): void {
  const s = look.turn * 4;
  const dark = blend(suit, "#04161c", 0.34);
  ctx.lineCap = "round";
  const sleeve = (
    path: readonly [number, number, number, number, number, number],
    width: number,
    colour: string,
  ): void => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(path[0], path[1]);
    ctx.quadraticCurveTo(path[2], path[3], path[4], path[5]);
    ctx.stroke();
  };
  if (look.pose === "crossed") {
    sleeve([29, -24, 26, -11, -14, -15], 11.5, dark);
    sleeve([-29, -24, -26, -9, 15, -12], 11.5, blend(suit, "#04161c", 0.12));
    sleeve([-27, -21, -22, -11.5, 13, -15], 1, "rgba(255, 240, 210, 0.26)");
    return;
  }
  const reach = look.pose === "forward" ? 1 : 0.3;
  const drop = look.flank ? -7 : 0;
  for (const side of [-1, 1]) {
    sleeve(
      [side * 28, -24, side * 29, -8 + reach * 3 + drop, side * (22 - reach * 12) + s, -2 + reach * 2 + drop],
      11,
      dark,
    );
    sleeve([side * 24, -26, side * 24.5, -12, side * (19 - reach * 10) + s, -6], 1, "rgba(255, 240, 210, 0.2)");
  }
}

function backSeam(ctx: Ctx, suit: string, lift: number): void {
  ctx.fillStyle = blend(suit, "#ffffff", 0.24);
  quad(ctx, [-10, -47 - lift * 0.3, 0, -44.5, 10, -47 - lift * 0.3, 9, -50, -9, -50]);
  ctx.strokeStyle = "rgba(2, 14, 18, 0.35)";
  ctx.lineWidth = 0.9;
  ctx.beginPath();
  ctx.moveTo(0, -44);
  ctx.lineTo(0, 0);
  ctx.stroke();
}

function triangle(ctx: Ctx, p: readonly number[]): void {
  quad(ctx, p);
}

function quad(ctx: Ctx, p: readonly number[]): void {
  ctx.beginPath();
  for (let i = 0; i + 1 < p.length; i += 2) ctx.lineTo(p[i] as number, p[i + 1] as number);
  ctx.closePath();
  ctx.fill();
}
