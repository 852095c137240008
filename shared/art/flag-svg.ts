import { flagShapes } from "./flag-shapes.ts";
import type { FlagSpec } from "./flag-spec.ts";
import { FLAG_HEIGHT, FLAG_WIDTH } from "./flag-spec.ts";

export interface FlagSvgOptions {
  /** CSS pixels; the height follows from the 3:2 sheet. Default 60. */
  readonly width?: number;
  /** Read by assistive technology; without it the picture is hidden from them. */
  readonly title?: string;
}

/** A complete SVG document with width and height, so that it works as an image source and inline. */
export function flagSvg(spec: FlagSpec, options: FlagSvgOptions = {}): string {
  const width = options.width ?? FLAG_WIDTH;
  const height = Math.round((width * FLAG_HEIGHT) / FLAG_WIDTH);
  const access = options.title ? `role="img" aria-label="${escapeText(options.title)}"` : 'aria-hidden="true"';
  const paths = flagShapes(spec).map(
    (shape) =>
      `<path d="${escapeText(shape.d)}" fill="${escapeText(shape.fill)}"${shape.rule === "evenodd" ? ' fill-rule="evenodd"' : ""}/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FLAG_WIDTH} ${FLAG_HEIGHT}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice" ${access}>${paths.join("")}</svg>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
