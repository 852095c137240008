import { Wifi, WifiOff } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { MessageKey } from "../../shared/text/en.ts";
import { PHONE, useMediaQuery } from "../app/useMediaQuery.ts";
import { useMaybeSeat, usePublic, useSnapshot } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { ActionPoints, Capital, Clock, Explain, Flag } from "../ui/index.ts";
import styles from "./Masthead.module.css";
import { PhaseSteps } from "./PhaseSteps.tsx";

/** The one line above the table: round, phase, time, one's own means, connection, seat. */
export function Masthead({ onMenu }: { onMenu: () => void }) {
  const t = useText();
  const say = useSay();
  const phone = useMediaQuery(PHONE);
  const clock = usePublic((facts) => facts.clock);
  const title = usePublic((facts) => facts.scenario.title);
  const me = useMaybeSeat()?.me ?? null;
  const over = clock.phase === "debrief";
  return (
    <header className={styles.head}>
      <span className={styles.mark}>{t("ui.name")}</span>
      <h1 className={styles.crumb}>
        <b>{say(title)}</b>{" "}
        <span className={styles.round}>
          {over ? t("ui.phase.debrief") : t("ui.round", { round: clock.round, rounds: clock.rounds })}
        </span>
      </h1>
      {!over && <PhaseSteps />}
      <div className={styles.means}>
        {!over && <Clock clock={clock} label={!phone} />}
        {me !== null && !over && (
          <>
            <ActionPoints left={me.ap} max={me.apMax} label={!phone} />
            <Capital value={me.pc} reserved={me.pcReserved} label={!phone} />
          </>
        )}
        <ConnectionMark />
        <SeatButton onPress={onMenu} />
      </div>
    </header>
  );
}

function ConnectionMark() {
  const t = useText();
  const { connection, latency } = useSnapshot((snapshot) => ({
    connection: snapshot.connection,
    latency: snapshot.latency,
  }));
  const Icon = connection === "live" ? Wifi : WifiOff;
  const words = t(`ui.connection.${connection}` as MessageKey);
  const speed = connection === "live" && latency !== null ? t("ui.connection.speed", { ms: Math.round(latency) }) : "";
  return (
    <Explain
      look="bare"
      title={words}
      text={speed === "" ? t("ui.connection.kept") : speed}
      className={styles.connection}
    >
      <span className="unseen">{words}</span>
      <Icon size={18} aria-hidden="true" className={connection === "live" ? styles.live : styles.lost} />
    </Explain>
  );
}

function SeatButton({ onPress }: { onPress: () => void }) {
  const t = useText();
  const say = useSay();
  const seat = useMaybeSeat()?.me.seat ?? null;
  const flag = usePublic((facts) => (seat === null ? null : (facts.seats[seat]?.flag ?? null)));
  const name = seat === null ? t("ui.seat.none") : say(seat);
  return (
    <AriaButton className={styles.seat ?? ""} onPress={onPress} aria-label={t("ui.seat.menu", { name })}>
      {flag !== null && <Flag code={flag} />}
      <span className={styles.seatName}>{name}</span>
    </AriaButton>
  );
}
