import type { MessageKey } from "../../shared/text/en.ts";
import { useMaybeSeat, useOptions, usePending, usePublic, useSend } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Button } from "../ui/index.ts";
import styles from "./PhaseEnd.module.css";

/** The last line of the desk: what ends the phase, who is still busy, and one's own "done". */
export function PhaseEnd() {
  const t = useText();
  const say = useSay();
  const send = useSend();
  const own = useMaybeSeat()?.me.seat ?? null;
  const option = useOptions("phase").find(({ type }) => type === "phase.ready");
  const sending = usePending("phase.ready").length > 0;
  const { phase, paused } = usePublic((facts) => facts.clock);
  const seats = usePublic((facts) => facts.seats);
  if (own === null) return null;
  if (paused) return <Paused />;
  if (option === undefined) return null;
  const ready = seats[own]?.ready === true;
  const busy = Object.values(seats).filter((seat) => seat.id !== own && seat.occupant !== "empty" && !seat.ready);
  const names = busy.map((seat) => say(seat.name)).join(", ");
  return (
    <section className={styles.bar} aria-label={t("ui.end.label")}>
      <p role="status" className={ready ? undefined : styles.open}>
        {ready
          ? t("ui.end.waiting", { names })
          : t("ui.end.open", { phase: t(`ui.phase.${phase}` as MessageKey), names, busy: busy.length })}
      </p>
      <Button
        variant={ready ? "secondary" : "primary"}
        isPending={sending}
        onPress={() => void send({ ...option, fixed: { ...option.fixed, ready: !ready } })}
      >
        {t(ready ? "ui.end.undo" : "ui.end.done")}
      </Button>
    </section>
  );
}

/** Nothing is offered while the exercise is paused, so the desk says why. */
function Paused() {
  const t = useText();
  return (
    <section className={styles.bar} aria-label={t("ui.end.label")}>
      <p role="status" className={styles.open}>
        {t("ui.end.paused")}
      </p>
    </section>
  );
}
