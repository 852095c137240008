import { Button as AriaButton } from "react-aria-components/Button";
import { dyadSeats } from "../../shared/rules/ids.ts";
import type { PublicDyad, PublicIncident, PublicSeat } from "../../shared/rules/view.ts";
import { usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Flag } from "../ui/index.ts";
import { useNumbers } from "../ui/numbers.ts";
import styles from "./RoomPanel.module.css";

/** Everything that the stage draws, in words. */
export function RoomPanel({ onSeat }: { onSeat: (seat: string) => void }) {
  const t = useText();
  const say = useSay();
  const n = useNumbers();
  const { seats, dyads, incidents, stability, news } = usePublic((facts) => facts);
  return (
    <div className={styles.words}>
      <section aria-labelledby="room-seats">
        <h3 id="room-seats">{t("ui.room.seats")}</h3>
        <ul className={styles.list}>
          {Object.values(seats).map((seat) => (
            <Delegation key={seat.id} seat={seat} onPress={() => onSeat(seat.id)} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="room-world">
        <h3 id="room-world">{t("ui.room.world")}</h3>
        <ul className={styles.list}>
          <li>
            {t("ui.room.stability", {
              value: Math.round(stability.value),
              delta: n.signed(Math.round(stability.delta)),
            })}
          </li>
          {Object.values(dyads).map((dyad) => (
            <Pair key={dyad.id} dyad={dyad} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="room-incidents">
        <h3 id="room-incidents">{t("ui.room.incidents")}</h3>
        <ul className={styles.list}>
          {Object.values(incidents).map((incident) => (
            <Incident key={incident.id} incident={incident} />
          ))}
        </ul>
      </section>
      {news[0] !== undefined && (
        <p>
          {say({ key: `ui.voice.${news[0].voice}` })}: {say(news[0].headline)}
        </p>
      )}
    </div>
  );
}

function Delegation({ seat, onPress }: { seat: PublicSeat; onPress: () => void }) {
  const t = useText();
  const say = useSay();
  const states = [
    seat.occupant === "bot" ? t("ui.stage.bot") : seat.occupant === "empty" ? t("ui.stage.empty") : "",
    seat.committed || seat.ready ? t("ui.stage.committed") : "",
  ].filter((state) => state !== "");
  return (
    <li>
      <AriaButton className={styles.seat ?? ""} onPress={onPress}>
        <Flag code={seat.flag} />
        <b>{say(seat.name)}</b> {states.join(", ")}
      </AriaButton>
    </li>
  );
}

function Pair({ dyad }: { dyad: PublicDyad }) {
  const t = useText();
  const say = useSay();
  const [a, b] = dyadSeats(dyad.id);
  return (
    <li>
      {t("ui.room.pair", {
        a: say(a),
        b: say(b),
        tension: Math.round(dyad.tension),
        rung: dyad.rung,
        name: say({ key: `rung.${dyad.rung}` }),
      })}{" "}
      {t("ui.room.trust", {
        a: say(a),
        b: say(b),
        there: say({ key: `trust.${dyad.trust[a] ?? "neutral"}` }),
        back: say({ key: `trust.${dyad.trust[b] ?? "neutral"}` }),
      })}
    </li>
  );
}

function Incident({ incident }: { incident: PublicIncident }) {
  const t = useText();
  const say = useSay();
  const claims = incident.claims.filter((claim) => claim.standing);
  return (
    <li>
      {t("ui.room.incident", {
        name: say(incident.title),
        target: say(incident.target),
        class: say({ key: `class.${incident.class}` }),
        state: say({ key: `ui.incident.${incident.stage}` }),
      })}{" "}
      {claims.map((claim) =>
        t("ui.room.claim", {
          by: say(claim.by),
          accused: claim.accused === null ? t("ui.stage.unknownOrigin") : say(claim.accused),
        }),
      )}
    </li>
  );
}
