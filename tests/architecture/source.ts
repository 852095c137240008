import { posix } from "node:path";
import { parseSync } from "vite";
import type { TextFile } from "./files.ts";

export interface Import {
  readonly from: string;
  /** A path inside the project, or the name of a package or built-in module. */
  readonly to: string;
  readonly isLocal: boolean;
  readonly isType: boolean;
}

/** A node of the syntax tree (ESTree with TypeScript). */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Source extends TextFile {
  readonly imports: readonly Import[];
  readonly tree: Node;
}

const CODE = /\.(?:tsx?|mjs)$/;

export const isCode = (path: string): boolean => CODE.test(path);

export function parse(file: TextFile): Source {
  const { program, module, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} does not parse: ${errors[0]?.message}`);
  const known = [
    ...module.staticImports.map((one) => ({
      specifier: one.moduleRequest.value,
      isType: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports
      .flatMap((one) => one.entries)
      .flatMap((entry) =>
        entry.moduleRequest ? [{ specifier: entry.moduleRequest.value, isType: entry.isType }] : [],
      ),
    ...lateImports(program as unknown as Node),
  ];
  return {
    ...file,
    tree: program as unknown as Node,
    imports: known.map(({ specifier, isType }) => ({ from: file.path, ...target(file.path, specifier), isType })),
  };
}

function lateImports(tree: Node): { specifier: string; isType: boolean }[] {
  const found: { specifier: string; isType: boolean }[] = [];
  walk(tree, (node) => {
    if (node.type !== "ImportExpression" && node.type !== "TSImportType") return;
    const value = (node.source as { value?: unknown } | undefined)?.value;
    if (typeof value === "string") found.push({ specifier: value, isType: node.type === "TSImportType" });
  });
  return found;
}

function target(from: string, specifier: string): { to: string; isLocal: boolean } {
  const [bare = specifier] = specifier.split("?");
  if (bare.startsWith(".")) return { to: posix.join(posix.dirname(from), bare), isLocal: true };
  if (bare.startsWith("node:")) return { to: bare, isLocal: false };
  const [scope = "", name = ""] = bare.split("/");
  return { to: scope.startsWith("@") ? `${scope}/${name}` : scope, isLocal: false };
}

const DECLARATIONS = new Set(["TSInterfaceDeclaration", "TSTypeAliasDeclaration"]);

/** Lines to read to follow what a file does; declarations of types are looked up, not read. */
export function linesToRead({ tree, text }: Source): number {
  const declared = (tree.body as Node[])
    .map((node) => (node.type === "ExportNamedDeclaration" ? ((node.declaration as Node | null) ?? node) : node))
    .filter((node) => DECLARATIONS.has(node.type))
    .map((node) => linesIn(text.slice(node.start as number, node.end as number)));
  return declared.reduce((rest, lines) => rest - lines, linesIn(text));
}

export const linesIn = (text: string): number => text.trimEnd().split("\n").length;

/** Visits every node, parents first. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
