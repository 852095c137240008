const KEY = "reloaded-at";
const ONCE_MS = 60_000;

/**
 * Loads the page anew because it is older than the server, once: a second time within a minute would be a loop.
 * Drafts are in the tab's storage already. Returns false where it has just been done.
 */
export function reloadOnce(now: number = Date.now()): boolean {
  const last = Number(sessionStorage.getItem(KEY) ?? 0);
  if (now - last < ONCE_MS) return false;
  sessionStorage.setItem(KEY, String(now));
  location.reload();
  return true;
}

/** A part of the page that can't be loaded has gone with the last version of the server: the page reloads once. */
export function reloadOnMissingParts(): void {
  window.addEventListener("vite:preloadError", (event) => {
    if (reloadOnce()) event.preventDefault();
  });
}
