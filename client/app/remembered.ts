/** A way back to a table, as the home page offers it. */
export interface Remembered {
  readonly token: string;
  readonly role: "delegate" | "facilitator";
  /** Title of the exercise. */
  readonly title: string;
  /** Name of the delegation, or empty. */
  readonly seat: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const KEY = "links";
const MOST = 6;

type Keeper = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * Links of this tab. A shared computer must not hand one person's seat to the next,
 * so a link outlives the tab only where its owner asks for it.
 */
export function rememberInTab(link: Remembered): void {
  write(sessionStorage, link);
  if (isKept(link.token)) write(localStorage, link);
}

export function keepOnDevice(token: string, keep: boolean): void {
  const link = read(sessionStorage).find((other) => other.token === token);
  if (keep && link !== undefined) write(localStorage, link);
  else drop(localStorage, token);
}

export function isKept(token: string): boolean {
  return read(localStorage).some((link) => link.token === token);
}

export function forget(token: string): void {
  drop(sessionStorage, token);
  drop(localStorage, token);
}

/** Newest first, each once. */
export function remembered(): readonly Remembered[] {
  const links = new Map<string, Remembered>();
  for (const link of [...read(localStorage), ...read(sessionStorage)]) links.set(link.token, link);
  return [...links.values()].sort((a, b) => b.at - a.at);
}

function read(keeper: Keeper): readonly Remembered[] {
  try {
    return JSON.parse(keeper.getItem(KEY) ?? "[]") as readonly Remembered[];
  } catch {
    return [];
  }
}

function write(keeper: Keeper, link: Remembered): void {
  const others = read(keeper).filter((other) => other.token !== link.token);
  store(keeper, [link, ...others].slice(0, MOST));
}

function drop(keeper: Keeper, token: string): void {
  store(
    keeper,
    read(keeper).filter((other) => other.token !== token),
  );
}

function store(keeper: Keeper, links: readonly Remembered[]): void {
  try {
    if (links.length === 0) keeper.removeItem(KEY);
    else keeper.setItem(KEY, JSON.stringify(links));
  } catch {
    // private windows may refuse; the link in the address bar stays the way back
  }
}
