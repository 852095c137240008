import type { StageHandle, StageOptions } from "./model.ts";
import { withQuietImages } from "./quiet-image.ts";

export type * from "./model.ts";

/**
 * Builds the stage inside `host`, which must be positioned and have a size (the canvas lies over it absolutely).
 * Loads Phaser only now. The canvas is hidden from assistive technology; all it shows must exist as DOM too.
 */
export async function mountStage(host: HTMLElement, options: StageOptions): Promise<StageHandle> {
  const { bootStage } = await withQuietImages(() => import("./boot.ts"));
  return bootStage(host, options);
}
