import type { StageModel } from "../model.ts";

const faces = [
  '450 16px "Inter Variable"',
  '650 16px "Inter Variable"',
  '600 16px "Source Serif 4 Variable"',
  'italic 450 16px "Source Serif 4 Variable"',
];

/** Longest wait for fonts; past it the stage draws with what there is. */
const PATIENCE_MS = 3_000;

/** Loads the faces for the letters that this model needs; never fails. */
export async function loadFonts(model: StageModel): Promise<void> {
  const letters = lettersOf(model);
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const loads = faces.map((face) => document.fonts.load(face, letters).catch(() => []));
  await Promise.race([Promise.all(loads).then(() => undefined), late]);
}

/** Each letter once: fonts come in pieces by script. */
export function lettersOf(model: StageModel): string {
  return [
    ...new Set(JSON.stringify([model.seats, model.labels, model.ladder, model.ticker, model.map, model.locale])),
  ].join("");
}
