import type { OrderSpec } from "../order.ts";
import { campaign } from "./campaign.ts";
import { claim } from "./claim.ts";
import { covertStandDown } from "./covertStandDown.ts";
import { covertUse } from "./covertUse.ts";
import { hotlineEstablish } from "./hotlineEstablish.ts";
import { investigate } from "./investigate.ts";
import { prosecute } from "./prosecute.ts";
import { release } from "./release.ts";
import { respond } from "./respond.ts";
import { statement } from "./statement.ts";
import { textSign } from "./textSign.ts";
import { verify } from "./verify.ts";

/** Every sealed order. A new one is a file and a line here. */
export const ORDERS: ReadonlyMap<string, OrderSpec> = new Map(
  [
    investigate,
    verify,
    release,
    claim,
    respond,
    textSign,
    statement,
    campaign,
    hotlineEstablish,
    prosecute,
    covertUse,
    covertStandDown,
  ].map((spec) => [spec.type, spec]),
);

/** Orders that a package may contain. */
export const PACKAGE_ORDERS: ReadonlyMap<string, OrderSpec> = new Map([[prosecute.type, prosecute]]);
