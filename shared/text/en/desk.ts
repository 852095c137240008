import { briefingEn } from "./desk/briefing.ts";
import { commonEn } from "./desk/common.ts";
import { filesEn } from "./desk/files.ts";
import { ordersEn } from "./desk/orders.ts";
import { talksEn } from "./desk/talks.ts";
import { textEn } from "./desk/text.ts";

/** Sentences of the desk's panels. */
export const deskEn = { ...commonEn, ...briefingEn, ...talksEn, ...filesEn, ...ordersEn, ...textEn } as const satisfies Readonly<Record<string, string>>;
