import { useState } from "react";
import type { Refusal } from "../../shared/engine/types.ts";
import type { Sendable } from "../model/commands.ts";
import { useSend } from "../model/hooks.ts";

export interface Ask {
  readonly ask: (what: Sendable) => Promise<boolean>;
  readonly waiting: boolean;
  /** Why the last thing was refused, until something else is asked. */
  readonly refusal: Refusal | null;
}

/** Asks for one thing at a time and keeps the answer in sight. */
export function useAsk(): Ask {
  const send = useSend();
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ask = async (what: Sendable): Promise<boolean> => {
    setWaiting(true);
    setRefusal(null);
    const reply = await send(what);
    setWaiting(false);
    if (!reply.ok) setRefusal(reply.refusal);
    return reply.ok;
  };
  return { ask, waiting, refusal };
}
