import { type Node, type Source, walk } from "./source.ts";

/** Names that would make the same game run differently elsewhere or later, or reach out of the rules. */
const BANNED = new Set([
  ...["Date", "performance", "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame"],
  ...["process", "Buffer", "require", "globalThis", "crypto", "fetch", "WeakRef", "FinalizationRegistry"],
  ...["window", "document", "navigator", "localStorage", "sessionStorage", "WebSocket", "HTMLElement"],
]);
/** Called on any value: they depend on the language of the machine. */
const BANNED_METHODS = /^(?:localeCompare|toLocale[A-Za-z]*)$/;

/** The uses of what `shared/` must do without. */
export function impurities({ path, tree }: Source): readonly string[] {
  const own = declaredNames(tree);
  const found: string[] = [];
  walk(tree, (node, parent) => {
    const name = reference(node, parent);
    if (name !== undefined && BANNED.has(name) && !own.has(name)) found.push(`${path} uses ${name}`);
    const member = memberName(node);
    if (member === "Math.random" || BANNED_METHODS.test(member?.split(".")[1] ?? ""))
      found.push(`${path} uses ${member}`);
  });
  return found;
}

function memberName(node: Node): string | undefined {
  if (node.type !== "MemberExpression" || node.computed === true) return undefined;
  const object = node.object as { name?: string };
  return `${object.name ?? "…"}.${(node.property as { name?: string }).name ?? "…"}`;
}

/** The name an identifier stands for, unless it only labels a field. */
function reference(node: Node, parent: Node | undefined): string | undefined {
  if (node.type !== "Identifier" || parent === undefined) return undefined;
  const isLabel =
    parent.computed !== true &&
    ((parent.type === "MemberExpression" && parent.property === node) ||
      ("key" in parent && parent.key === node && parent.shorthand !== true));
  return isLabel ? undefined : (node.name as string);
}

const DECLARES = new Set(["VariableDeclarator", "FunctionDeclaration", "ImportSpecifier", "TSInterfaceDeclaration"]);

/** Names that the file declares itself: variables, functions, parameters, imports, types. */
function declaredNames(tree: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (value: unknown) => {
    const name = (value as { type?: string; name?: unknown } | null)?.name;
    if (typeof name === "string") names.add(name);
  };
  walk(tree, (node) => {
    if (DECLARES.has(node.type)) add(node.id ?? node.local);
    for (const parameter of Array.isArray(node.params) ? node.params : []) add(parameter);
  });
  return names;
}
