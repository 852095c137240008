const PLACES = 6;

/** What was typed as a join code is written: capital letters only, six of them. */
export function asCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z]/g, "")
    .slice(0, PLACES);
}

export const isCode = (code: string): boolean => code.length === PLACES;
