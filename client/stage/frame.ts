import type { Numbers } from "./look/numbers.ts";
import type { Palette } from "./look/palette.ts";
import type { StageModel } from "./model.ts";
import type { Sheet } from "./picture.ts";
import type { Measure } from "./text/fit.ts";

/** One state to draw, with the sheet to draw it on. Sizes in CSS pixels. */
export interface Frame {
  readonly model: StageModel;
  readonly width: number;
  readonly height: number;
  readonly sheet: Sheet;
  readonly pal: Palette;
  readonly measure: Measure;
  readonly numbers: Numbers;
}
