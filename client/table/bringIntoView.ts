const PATIENCE_MS = 3_000;
const MARKED_MS = 2_400;

/** Scrolls to an element, marks it for a moment and moves the focus there. It may not be drawn yet. */
export function bringIntoView(id: string): void {
  const found = document.getElementById(id);
  if (found !== null) {
    mark(found);
    return;
  }
  const observer = new MutationObserver(() => {
    const late = document.getElementById(id);
    if (late === null) return;
    observer.disconnect();
    mark(late);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE_MS);
}

function mark(element: HTMLElement): void {
  element.scrollIntoView({ block: "center", behavior: "smooth" });
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.dataset.marked = "";
  setTimeout(() => delete element.dataset.marked, MARKED_MS);
}
