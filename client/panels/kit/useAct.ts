import { useCallback, useState } from "react";
import type { Refusal } from "../../../shared/engine/types.ts";
import type { Fields, Sendable, Texts } from "../../model/commands.ts";
import { useSend } from "../../model/hooks.ts";

export interface Act {
  /** Asks for it; tells whether it was accepted. */
  readonly act: (what: Sendable, fields?: Fields, texts?: Texts) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last one was refused; gone with the next try. */
  readonly refusal: Refusal | null;
  readonly forget: () => void;
}

/** One place that sends: it waits for the answer and keeps a refusal where it can be shown. */
export function useAct(): Act {
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const act = useCallback<Act["act"]>(
    async (what, fields, texts) => {
      setBusy(true);
      setRefusal(null);
      const reply = await send(what, fields, texts);
      setBusy(false);
      if (!reply.ok) setRefusal(reply.refusal);
      return reply.ok;
    },
    [send],
  );
  const forget = useCallback(() => setRefusal(null), []);
  return { act, busy, refusal, forget };
}
