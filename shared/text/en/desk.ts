import { briefingEn } from "./desk/briefing.ts";
import { commonEn } from "./desk/common.ts";
import { debriefEn } from "./desk/debrief.ts";
import { filesEn } from "./desk/files.ts";
import { ordersEn } from "./desk/orders.ts";
import { outcomeEn } from "./desk/outcome.ts";
import { libraryEn } from "./desk/rules.ts";
import { talksEn } from "./desk/talks.ts";
import { textEn } from "./desk/text.ts";
import { worldEn } from "./desk/world.ts";

/** Sentences of the desk's panels. */
export const deskEn = {
  ...commonEn,
  ...briefingEn,
  ...talksEn,
  ...filesEn,
  ...ordersEn,
  ...textEn,
  ...worldEn,
  ...outcomeEn,
  ...libraryEn,
  ...debriefEn,
} as const satisfies Readonly<Record<string, string>>;
