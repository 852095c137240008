import type { Json } from "../engine/json.ts";

/** What a bot asks for, exactly as a client would send it. In `orders.commit` text keys are `<order index>.<name>`. */
export interface BotMove {
  readonly command: { readonly type: string } & { readonly [field: string]: Json | undefined };
  readonly texts?: Readonly<Record<string, string>>;
}

/** A move that a habit proposes. `once` names it within its phase, so that it is never made twice there. */
export interface Proposal extends BotMove {
  readonly once: string;
}
