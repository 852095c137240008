import { useText } from "../../model/say.ts";
import { Button } from "../../ui/index.ts";
import type { Reached } from "./reach.ts";
import type { Act } from "./useAct.ts";

export interface AcceptOrDeclineProps {
  /** What the View offers of the two; null where it does not. */
  readonly accept: Reached | null;
  readonly decline: Reached | null;
  readonly acting: Pick<Act, "act" | "busy">;
  /** Instead of "Accept". */
  readonly acceptLabel?: string;
}

/** The two answers to something that lies on the table. */
export function AcceptOrDecline({ accept, decline, acting: { act, busy }, acceptLabel }: AcceptOrDeclineProps) {
  const t = useText();
  return (
    <>
      {accept !== null && (
        <Button size="s" variant="primary" isPending={busy} onPress={() => void act(accept.option, accept.fields)}>
          {acceptLabel ?? t("desk.accept")}
        </Button>
      )}
      {decline !== null && (
        <Button size="s" isPending={busy} onPress={() => void act(decline.option, decline.fields)}>
          {t("desk.decline")}
        </Button>
      )}
    </>
  );
}
