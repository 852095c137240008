import type { Import, Source } from "./source.ts";

/** What a part of the project may import from other parts. A path stands for a file or for everything in a folder. */
interface Floor {
  readonly values: readonly string[];
  /** Beyond the values: types leave nothing behind in what runs. */
  readonly types?: readonly string[];
}

const LEAVES = ["shared/catalogue", "shared/text", "shared/art"];
/** The client takes its constants without the schemas: it would carry a whole validator for them. */
const CLIENT_VALUES = [
  "shared/limits.ts",
  ...LEAVES,
  "shared/engine/json.ts",
  "shared/rules/view.ts",
  "shared/rules/ids.ts",
];

/** A file belongs to the longest path that fits it; its own floor is always allowed. */
const FLOORS: Readonly<Record<string, Floor>> = {
  "shared/catalogue": { values: [] },
  "shared/art": { values: [] },
  "shared/text": { values: ["shared/catalogue"], types: ["shared/engine", "shared/scenario", "shared/rules"] },
  "shared/engine": { values: [] },
  "shared/scenario": { values: ["shared/engine", ...LEAVES] },
  "shared/rules": { values: ["shared/engine", "shared/scenario", ...LEAVES] },
  "shared/game.ts": { values: ["shared/engine", "shared/scenario", "shared/rules", ...LEAVES] },
  "shared/limits.ts": { values: [] },
  "shared/protocol.ts": { values: ["shared/limits.ts", "shared/engine", ...LEAVES], types: ["shared"] },
  "shared/bots": { values: ["shared/engine", "shared/game.ts", "shared/rules", "shared/scenario", ...LEAVES] },
  server: {
    values: ["shared/engine", "shared/scenario", "shared/game.ts", "shared/protocol.ts", "shared/bots", ...LEAVES],
    types: ["shared"],
  },
  client: { values: CLIENT_VALUES, types: ["shared"] },
  "client/dev": { values: ["client", "shared"] },
  scripts: { values: ["server/main.ts"] },
  tests: { values: ["shared", "server", "client", "scripts"] },
};

/** Packages that only some paths may import. */
const OWNERS: readonly (readonly [packages: RegExp, owners: readonly string[]])[] = [
  [/^@colyseus\/(?:core|schema|ws-transport)$/, ["server/rooms", "server/main.ts", "tests"]],
  [/^@colyseus\/sdk$/, ["client/net", "tests"]],
  [/^phaser$/, ["client/stage"]],
  [/^(?:react|react-.*|lucide-react|@vitejs\/.*)$/, ["client", "vite.config.ts", "tests"]],
  [/^(?:kysely|node:sqlite)$/, ["server/store", "tests"]],
  [/^(?:express|helmet)$/, ["server/http", "server/main.ts", "tests"]],
  [/^vite$/, ["server/http/dev.ts", "vite.config.ts", "tests"]],
];

/** The packages that run the same everywhere and touch nothing outside. */
const PURE_PACKAGES = ["intl-messageformat", "mutative", "yaml", "zod"];

/** Edges that break a rule for a reason. One that no longer exists fails the test. */
export const EXCEPTIONS: readonly { readonly from: string; readonly to: string; readonly why: string }[] = [];

const within = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

/** The longest path in the list that holds the file. */
export function floorOf(path: string): string | undefined {
  return Object.keys(FLOORS)
    .filter((floor) => within(path, [floor]))
    .sort((a, b) => b.length - a.length)[0];
}

function isAllowed({ from, to, isLocal, isType }: Import): boolean {
  const name = floorOf(from);
  if (!isLocal) {
    const owners = OWNERS.find(([packages]) => packages.test(to))?.[1];
    if (owners !== undefined && !within(from, owners)) return false;
    return !within(from, ["shared"]) || PURE_PACKAGES.includes(to);
  }
  const floor = name === undefined ? undefined : FLOORS[name];
  if (name === undefined || floor === undefined) return true;
  const own = name === "client" ? within(to, ["client"]) && floorOf(to) === "client" : within(to, [name]);
  return own || within(to, floor.values) || (isType && within(to, floor.types ?? []));
}

const isSame = (a: { from: string; to: string }, b: { from: string; to: string }) => a.from === b.from && a.to === b.to;

export function brokenImports(sources: readonly Source[]): readonly string[] {
  return sources
    .flatMap((source) => source.imports)
    .filter((one) => !isAllowed(one) && !EXCEPTIONS.some((exception) => isSame(one, exception)))
    .map(({ from, to, isType }) => `${from} must not import ${isType ? "types of " : ""}${to}`);
}

export function staleExceptions(sources: readonly Source[]): readonly string[] {
  const broken = sources.flatMap((source) => source.imports).filter((one) => !isAllowed(one));
  return EXCEPTIONS.filter((one) => !broken.some((edge) => isSame(one, edge))).map(
    ({ from, to }) => `${from} -> ${to}`,
  );
}

/** Imports of files that do not exist, such as one with the wrong ending. */
export function missingTargets(sources: readonly Source[], paths: ReadonlySet<string>): readonly string[] {
  return sources
    .flatMap((source) => source.imports)
    .filter((one) => one.isLocal && isScript(one.to) && !paths.has(one.to))
    .map(({ from, to }) => `${from} imports ${to}, which does not exist`);
}

const isScript = (path: string): boolean => !/\.[a-z0-9]+$/.test(path) || /\.(?:[cm]?[jt]sx?)$/.test(path);

/** Every file that the given ones load when they run, through values only. */
export function loadedBy(start: readonly string[], sources: readonly Source[]): ReadonlySet<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const one of byPath.get(path)?.imports ?? []) if (one.isLocal && !one.isType) visit(one.to);
  };
  start.forEach(visit);
  return seen;
}

/** One line per circle of files that need each other when they run; types may refer to each other. */
export function circles(sources: readonly Source[]): readonly string[] {
  const edges = new Map<string, Set<string>>();
  for (const one of sources.flatMap((source) => source.imports)) addEdge(edges, one, one.from, one.to);
  return circlesIn(edges);
}

/** The pages are wired together here, and use the frame that lies beside it. */
const COMPOSES = ["client/app"];

/** The same between folders: `client/ui` and `client/model`, say, must not need each other. */
export function folderCircles(sources: readonly Source[]): readonly string[] {
  const edges = new Map<string, Set<string>>();
  for (const one of sources.flatMap((source) => source.imports)) {
    const [from, to] = [folderOf(one.from), folderOf(one.to)];
    if (from !== to && !within(one.from, COMPOSES)) addEdge(edges, one, from, to);
  }
  return circlesIn(edges);
}

/** The part of a file: its second folder, or the file itself where it lies directly in a first one. */
const folderOf = (path: string): string => path.split("/").slice(0, 2).join("/");

function addEdge(edges: Map<string, Set<string>>, { isLocal, isType }: Import, from: string, to: string): void {
  if (!isLocal || isType) return;
  const targets = edges.get(from) ?? new Set();
  edges.set(from, targets.add(to));
}

function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>();
  const trail: string[] = [];
  const found: string[] = [];
  const visit = (place: string) => {
    if (done.has(place)) return;
    if (trail.includes(place)) {
      found.push([...trail.slice(trail.indexOf(place)), place].join(" -> "));
      return;
    }
    trail.push(place);
    for (const to of edges.get(place) ?? []) visit(to);
    trail.pop();
    done.add(place);
  };
  for (const place of edges.keys()) visit(place);
  return found;
}
