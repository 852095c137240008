import type { Page } from "@playwright/test";

/** What is meant to be pushed sideways by a finger: rows of controls, and tables, as in WCAG 1.4.10. */
const ROWS = '[role="tablist"], nav, :has(> table)';

/** What is wider than its place: the page itself, or a part of it that scrolls sideways. */
export function clipped(page: Page, width: number): Promise<readonly string[]> {
  return page.evaluate(
    async ({ width, rows }) => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const name = (element: Element): string =>
        `<${element.tagName.toLowerCase()} ${element.className}> ${element.textContent?.trim().slice(0, 40)}`;
      const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
      const parts = [...document.querySelectorAll("body *")].filter(
        (element) => element.scrollWidth > element.clientWidth + 1 && scrolls(element) && !element.matches(rows),
      );
      const wide = document.documentElement.scrollWidth > width;
      const outside = [...document.querySelectorAll("body *")].filter(
        (element) => wide && element.getBoundingClientRect().right > width + 1,
      );
      return [
        ...parts.map((part) => `scrolls sideways: ${name(part)}`),
        ...outside.map((one) => `outside: ${name(one)}`),
      ];
    },
    { width, rows: ROWS },
  );
}

/**
 * Controls that a thumb would miss: under 44 px in one direction, counting what reaches past their edge. Only what
 * can be tapped now counts: neither what a dialog covers, nor what stands outside the page until it has the focus.
 * Words within a sentence that explain themselves are exempt, as in WCAG 2.5.8.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 44;
    const front = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1) ?? document.body;
    const isDrawn = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      getComputedStyle(element).clipPath === "none" &&
      element.closest('.unseen, [aria-hidden="true"]') === null;
    const isInSentence = (element: Element): boolean => getComputedStyle(element).display === "inline";
    const answers = (element: Element, x: number, y: number): boolean =>
      element.contains(document.elementFromPoint(x, y));
    const reach = (element: Element): readonly [number, number] => {
      element.scrollIntoView({ block: "center", inline: "center" });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y, half] = [left + width / 2, top + height / 2, LEAST / 2 - 1];
      if (!answers(element, x, y)) return [LEAST, LEAST];
      const wide = width >= LEAST || (answers(element, x - half, y) && answers(element, x + half, y));
      const high = height >= LEAST || (answers(element, x, y - half) && answers(element, x, y + half));
      return [wide ? LEAST : Math.round(width), high ? LEAST : Math.round(height)];
    };
    const isWithin = (element: Element): boolean => !element.matches("label") && element.closest("label") !== null;
    const controls = front.querySelectorAll("button, a[href], [role=tab], input, textarea, label:has(input)");
    return [...controls].flatMap((control) => {
      if (!isDrawn(control) || isInSentence(control) || isWithin(control)) return [];
      const [width, height] = reach(control);
      if (width >= LEAST && height >= LEAST) return [];
      return [
        `${width} × ${height}: ${control.getAttribute("aria-label") ?? control.textContent?.trim().slice(0, 40)}`,
      ];
    });
  });
}
