import type { BrowserContext, ConsoleMessage, Page } from "@playwright/test";

/** What the browser warns of because there is no graphics card, and nothing of ours can help. */
const HARMLESS = [/GPU stall due to ReadPixels/, /WebGL.*(?:software|swiftshader)/i, /GL Driver Message/];

/** Everything in a page that must not happen unnoticed: thrown errors, console errors, violations of the content policy. */
export class Watch {
  #problems: string[] = [];
  #expected: RegExp[] = [];

  /** Reports violations that the console may word in its own way. */
  static async prepare(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`content policy: ${event.effectiveDirective} forbids ${event.blockedURI}`);
      });
    });
  }

  of(page: Page): void {
    page.on("console", (message) => this.#said(message));
    page.on("pageerror", (error) => this.#noticed(`thrown: ${error.message}`));
    page.on("crash", () => this.#noticed("the page crashed"));
  }

  /** From here on such problems are part of the test, such as failed requests while the server is down. */
  expects(...problems: RegExp[]): void {
    this.#expected.push(...problems);
  }

  /** What has happened since the last call. */
  take(): readonly string[] {
    const problems = this.#problems.filter((problem) => !this.#expected.some((known) => known.test(problem)));
    this.#problems = [];
    return problems;
  }

  #said(message: ConsoleMessage): void {
    const serious = message.type() === "error" || message.type() === "warning";
    if (serious) this.#noticed(`${message.type()}: ${message.text()}`);
  }

  #noticed(problem: string): void {
    if (!HARMLESS.some((known) => known.test(problem))) this.#problems.push(problem);
  }
}
