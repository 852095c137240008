import type { Browser, BrowserContext, Page } from "@playwright/test";
import { ConsoleScreen } from "../screens/console.ts";
import { HomeScreen } from "../screens/home.ts";
import { LobbyScreen } from "../screens/lobby.ts";
import { TableScreen } from "../screens/table.ts";
import { Recorder } from "./recorder.ts";
import { Watch } from "./watch.ts";

export const DEVICES = {
  laptop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
} as const;
export type Device = keyof typeof DEVICES;

export interface Arrival {
  readonly device?: Device;
  /** Where another server than the configured one is used. */
  readonly baseURL?: string;
  /** Pictures that move cost a machine without a graphics card most of its time: usually one person sees them. */
  readonly reducedMotion?: "reduce" | "no-preference";
  readonly permissions?: string[];
}

/** Somebody with a browser of their own, and what their page shows. */
export class Person {
  readonly name: string;
  readonly device: Device;
  readonly motion: "reduce" | "no-preference";
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch = new Watch();
  readonly recorder = new Recorder();
  readonly home: HomeScreen;
  readonly lobby: LobbyScreen;
  readonly table: TableScreen;
  readonly console: ConsoleScreen;

  private constructor(name: string, { device, reducedMotion }: Arrival, page: Page) {
    this.name = name;
    this.device = device ?? "laptop";
    this.motion = reducedMotion ?? "reduce";
    this.page = page;
    this.context = page.context();
    this.watch.of(page);
    this.recorder.of(page);
    this.home = new HomeScreen(page);
    this.lobby = new LobbyScreen(page);
    this.table = new TableScreen(page);
    this.console = new ConsoleScreen(page);
  }

  static async arrives(browser: Browser, name: string, arrival: Arrival): Promise<Person> {
    const { device = "laptop", reducedMotion = "reduce", ...more } = arrival;
    const context = await browser.newContext({ ...DEVICES[device], reducedMotion, ...more });
    await Watch.prepare(context);
    return new Person(name, arrival, await context.newPage());
  }
}
