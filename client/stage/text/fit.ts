/** A face of the two that the product uses; sizes in CSS pixels. */
export interface Font {
  readonly family: "sans" | "serif";
  readonly size: number;
  readonly weight: number;
  readonly italic?: boolean;
}

/** Width of a text in CSS pixels. The stage measures with a canvas, tests with a fixed rule. */
export type Measure = (text: string, font: Font) => number;

const ELLIPSIS = "…";
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function letters(text: string): string[] {
  return Array.from(graphemes.segment(text), (part) => part.segment);
}

/** The text itself if it fits, else its beginning with an ellipsis. */
export function ellipsise(text: string, maxWidth: number, font: Font, measure: Measure): string {
  if (measure(text, font) <= maxWidth) return text;
  const parts = letters(text);
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const half = (low + high + 1) >> 1;
    if (measure(cut(parts, half), font) <= maxWidth) low = half;
    else high = half - 1;
  }
  return low ? cut(parts, low) : ELLIPSIS;
}

function cut(parts: readonly string[], count: number): string {
  return parts.slice(0, count).join("").trimEnd() + ELLIPSIS;
}

/**
 * Breaks a text at spaces into at most `maxLines` lines of `maxWidth`.
 * A word that is too long is broken inside; what does not fit ends in an ellipsis.
 */
export function wrap(text: string, maxWidth: number, maxLines: number, font: Font, measure: Measure): string[] {
  const lines: string[] = [];
  let rest = text.trim().split(/\s+/u).filter(Boolean);
  while (rest.length && lines.length < maxLines) {
    if (lines.length === maxLines - 1) {
      lines.push(ellipsise(rest.join(" "), maxWidth, font, measure));
      break;
    }
    const taken = takeLine(rest, maxWidth, font, measure);
    lines.push(taken.line);
    rest = taken.rest;
  }
  return lines;
}

function takeLine(words: readonly string[], maxWidth: number, font: Font, measure: Measure) {
  let count = 1;
  while (count < words.length && measure(words.slice(0, count + 1).join(" "), font) <= maxWidth) count++;
  const line = words.slice(0, count).join(" ");
  if (count > 1 || measure(line, font) <= maxWidth) return { line, rest: words.slice(count) };
  const parts = letters(line);
  let size = parts.length - 1;
  while (size > 1 && measure(parts.slice(0, size).join(""), font) > maxWidth) size--;
  return { line: parts.slice(0, size).join(""), rest: [parts.slice(size).join(""), ...words.slice(1)] };
}

/** The widest of the lines. */
export function widest(lines: readonly string[], font: Font, measure: Measure): number {
  return lines.reduce((most, line) => Math.max(most, measure(line, font)), 0);
}
