import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { clipped, smallTargets } from "./layout.ts";
import type { Device, Person } from "./person.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** What the theme can change; everything else is the same in the dark. */
const OF_THE_THEME = ["color-contrast", "link-in-text-block"];
/** react-aria speaks here for a moment, and may still name a control that has gone with its page. */
const SPEAKER = "[data-live-announcer]";

/** Widths to look at beside the page's own: a small laptop, and a large one at 200 % zoom. */
const NARROWER: Readonly<Record<Device, readonly number[]>> = { laptop: [1024, 720], phone: [360] };

/**
 * Looks at pages as a careful visitor would: WCAG 2.2 AA in light and dark, nothing cut off at the side at any width,
 * and on a phone nothing too small for a thumb. It only takes notes, so that a story is told to its end.
 */
export class Look {
  readonly notes: string[] = [];

  async at({ page, device, motion }: Person, where: string): Promise<void> {
    const note = (what: string) => (finding: string) => void this.notes.push(`${where}, ${what}: ${finding}`);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    (await barriers(page)).forEach(note("light"));
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    (await barriers(page, OF_THE_THEME)).forEach(note("dark"));
    await page.emulateMedia({ colorScheme: null, reducedMotion: motion });
    if (device === "phone") (await smallTargets(page)).forEach(note("under 44 px"));
    await this.#widths(page, device, note);
  }

  async #widths(page: Page, device: Device, note: (what: string) => (finding: string) => void): Promise<void> {
    const own = page.viewportSize();
    if (own === null) throw new Error("the page has no size");
    for (const width of [own.width, ...NARROWER[device]]) {
      await page.setViewportSize({ width, height: own.height });
      (await clipped(page, width)).forEach(note(`${width} px`));
    }
    await page.setViewportSize(own);
  }
}

async function barriers(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude(SPEAKER);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(WCAG)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.html}`));
}
