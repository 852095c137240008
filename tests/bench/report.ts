import { styleText } from "node:util";

/** One figure. `ratio`: how many times the yardstick's figure of the same run. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
  readonly yardstick?: number;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Under which conditions. */
  readonly notes: readonly string[];
}

/** Whether a figure is as good as it should be; undefined where nobody said how good. */
export function isMet({ value, target }: Row): boolean | undefined {
  if (!target) return undefined;
  return "atLeast" in target ? value >= target.atLeast : value <= target.atMost;
}

export const missed = (parts: readonly Part[]): Row[] =>
  parts.flatMap(({ rows }) => rows.filter((row) => isMet(row) === false));

export function partText({ title, rows, notes }: Part): string {
  const cells = rows.map(cellsOf);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  const body = cells.map((row, i) => {
    const text = line(row);
    return rows[i] && isMet(rows[i]) === false ? styleText("red", text) : text;
  });
  return [styleText("bold", title), line(HEAD), ...body, ...notes.map((note) => `  ${note}`), ""].join("\n");
}

const HEAD = ["", "measured", "target", "", "relay", "ratio"];

function cellsOf(row: Row): string[] {
  const { what, value, unit, target, yardstick } = row;
  const met = isMet(row);
  return [
    what,
    `${shown(value)} ${unit}`,
    target ? ("atLeast" in target ? `>= ${shown(target.atLeast)}` : `<= ${shown(target.atMost)}`) : "",
    met === undefined ? "" : met ? "ok" : "MISSED",
    yardstick === undefined ? "" : shown(yardstick),
    yardstick === undefined ? "" : `${shown(value / yardstick)}x`,
  ];
}

/** Three significant digits, thousands apart. */
function shown(value: number): string {
  if (!Number.isFinite(value)) return "-";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
