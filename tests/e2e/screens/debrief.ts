import type { Page } from "@playwright/test";

/** The truth beside what was believed. */
export class Debrief {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }
}
