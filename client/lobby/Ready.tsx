import { useMaybeSeat, useOptions, usePending, useSend, useSnapshot } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import { Button } from "../ui/index.ts";
import styles from "./Ready.module.css";

/** The foot of the lobby: who is missing, and one's own "ready". */
export function Ready() {
  const t = useText();
  const send = useSend();
  const own = useMaybeSeat()?.me.seat ?? null;
  const option = useOptions("phase").find((candidate) => candidate.type === "phase.ready");
  const sending = usePending("phase.ready").length > 0;
  const { ready, missing, total } = useSnapshot(({ view, people }) => {
    const seats = Object.values(view?.public.seats ?? {});
    return {
      ready: own !== null && view?.public.seats[own]?.ready === true,
      missing: seats.filter((seat) => (people[seat.id] ?? []).length === 0).length,
      total: seats.length,
    };
  });
  return (
    <footer className={styles.foot}>
      <p role="status">
        {t("ui.lobby.waiting", { missing, total })} {ready && t("ui.lobby.youAreReady")}
      </p>
      {own !== null && option !== undefined && (
        <Button
          variant={ready ? "secondary" : "primary"}
          size="l"
          isPending={sending}
          onPress={() => void send({ ...option, fixed: { ...option.fixed, ready: !ready } })}
        >
          {t(ready ? "ui.lobby.notReady" : "ui.lobby.ready")}
        </Button>
      )}
    </footer>
  );
}
