import type { Browser } from "@playwright/test";

/** CPU time since the start of a browser, in milliseconds. */
export interface BrowserCpu {
  /** Of the processes that run pages. */
  readonly page: number;
  /** Of the process that draws for them. */
  readonly drawing: number;
}

export async function cpuOf(browser: Browser): Promise<BrowserCpu> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const of = (type: string): number =>
    processInfo.filter((process) => process.type === type).reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  return { page: of("renderer"), drawing: of("GPU") };
}
