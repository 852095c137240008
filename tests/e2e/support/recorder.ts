import { Buffer } from "node:buffer";
import type { Page } from "@playwright/test";

/** Every byte that a page was sent: frames of its WebSockets and bodies of its requests. */
export class Recorder {
  readonly #received: Buffer[] = [];
  readonly #bodies: Promise<void>[] = [];

  of(page: Page): void {
    page.on("websocket", (socket) => {
      socket.on("framereceived", ({ payload }) => this.#received.push(Buffer.from(payload)));
    });
    page.on("response", (response) => {
      if (new URL(response.url()).pathname.startsWith("/assets/")) return;
      // A response that was cut off or redirected has no body to keep.
      const kept = response.body().then(
        (body) => void this.#received.push(body),
        () => {},
      );
      this.#bodies.push(kept);
    });
  }

  /** Those of the markers that this page was sent, wherever they stood. */
  async found(markers: readonly string[]): Promise<readonly string[]> {
    await Promise.all(this.#bodies);
    const all = Buffer.concat(this.#received);
    return markers.filter((marker) => all.includes(Buffer.from(marker)));
  }
}
