import { parseAllDocuments, visit } from "yaml";
import type { TextFile } from "./files.ts";
import { isCode, parse, walk } from "./source.ts";

/** Wrong anywhere, also in names. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/retor[t]ion/i, "retorsion"],
  [/counter-[m]easure/i, "countermeasure"],
  [/silent[ _-]proc[e]dure/i, "silence procedure"],
];
/** Wrong in sentences; names in code keep to ASCII. */
const PROSE_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdemarche(?:s|d)?\b/i, "démarche"],
  [/\bcosponsor/i, "co-sponsor"],
];
const UNFINISHED = /\b(?:TO[D]O|FIX[M]E|XX[X])\b|coming so[o]n/i;
const ELSEWHERE = /(?<![\w.:/-])\/(?:home|Users|root|work|mnt)\/|\.\.\/shared\/domain|\bC:\\\\?Users\b/;

export function misspellings(file: TextFile): readonly string[] {
  const everywhere = SPELLINGS.filter(([wrong]) => wrong.test(file.text)).map(([, right]) => right);
  const sentences = prose(file);
  const inProse = PROSE_SPELLINGS.filter(([wrong]) => sentences.some((one) => wrong.test(one))).map(
    ([, right]) => right,
  );
  return [...everywhere, ...inProse].map((right) => `${file.path}: write "${right}"`);
}

export const leftovers = ({ path, text }: TextFile): readonly string[] => lines(path, text, UNFINISHED);

export const outsidePaths = ({ path, text }: TextFile): readonly string[] => lines(path, text, ELSEWHERE);

const lines = (path: string, text: string, wrong: RegExp): readonly string[] =>
  text.split("\n").flatMap((line, index) => (wrong.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));

/** The sentences that people read: what has at least three words and is not code. */
function prose(file: TextFile): readonly string[] {
  const found = isCode(file.path) ? inCode(file) : /\.ya?ml$/.test(file.path) ? inYaml(file.text) : inMarkdown(file);
  return found.filter((text) => text.trim().split(/\s+/).length >= 3);
}

function inMarkdown({ path, text }: TextFile): readonly string[] {
  if (!path.endsWith(".md")) return [];
  const withoutCode = text.replace(/```[\s\S]*?```/g, "").replace(/`[^`]*`/g, "code");
  return withoutCode
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/https?:\S+/g, "")
    .split("\n");
}

function inYaml(text: string): readonly string[] {
  const found: string[] = [];
  for (const document of parseAllDocuments(text))
    visit(document, {
      Scalar: (_key, { value }) => {
        if (typeof value === "string") found.push(value);
      },
    });
  return found;
}

function inCode(file: TextFile): readonly string[] {
  const found: string[] = [];
  walk(parse(file).tree, (node) => {
    const value = node.type === "TemplateElement" ? (node.value as { cooked?: string }).cooked : node.value;
    if (["Literal", "JSXText", "TemplateElement"].includes(node.type) && typeof value === "string") found.push(value);
  });
  return found;
}
