import type { CSSProperties } from "react";
import { useState } from "react";
import type { Refusal } from "../../shared/engine/types.ts";
import type { PeopleFact } from "../../shared/protocol.ts";
import type { PublicSeat } from "../../shared/rules/view.ts";
import { useTable } from "../model/context.tsx";
import { useIdentity, usePublic, useSnapshot } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Notice } from "../ui/index.ts";
import { Placard } from "./Placard.tsx";
import { placeOf } from "./places.ts";
import styles from "./Seats.module.css";

const NOBODY: readonly PeopleFact[] = [];

/** The table with its placards: who sits where, who is missing, and which seat one takes. */
export function Seats() {
  const t = useText();
  const say = useSay();
  const table = useTable();
  const identity = useIdentity();
  const seats = usePublic((facts) => facts.seats);
  const people = useSnapshot((snapshot) => snapshot.people);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const order = seatOrder(Object.values(seats), identity?.seat ?? null);
  const take = async (seat: string | null): Promise<void> => {
    const reply = await table.takeSeat(seat).catch(() => null);
    setRefusal(reply === null || reply.ok ? null : reply.refusal);
  };
  return (
    <section className={styles.room} aria-labelledby="seats">
      <h2 id="seats" className={styles.heading}>
        {identity?.seat === null ? t("ui.lobby.choose") : t("ui.lobby.seats")}
      </h2>
      <div className={styles.scene}>
        <div className={styles.table} aria-hidden="true" />
        <ul className={styles.seats}>
          {order.map((seat, index) => (
            <li key={seat.id} style={placeOf(index, order.length) as CSSProperties}>
              <Placard
                seat={seat}
                people={people[seat.id] ?? NOBODY}
                own={seat.id === identity?.seat}
                hasSeat={(identity?.seat ?? null) !== null}
                onTake={() => void take(seat.id)}
                onLeave={() => void take(null)}
              />
            </li>
          ))}
        </ul>
      </div>
      {refusal !== null && (
        <Notice tone="danger" live="alert" title={t("ui.lobby.refused")}>
          {say({ key: `ui.seatRefusal.${refusal.code}` })}
        </Notice>
      )}
      <Standing people={people["-"] ?? NOBODY} />
    </section>
  );
}

/** The own delegation sits nearest, so it comes first. */
function seatOrder(seats: readonly PublicSeat[], own: string | null): readonly PublicSeat[] {
  const at = seats.findIndex((seat) => seat.id === own);
  return at <= 0 ? seats : [...seats.slice(at), ...seats.slice(0, at)];
}

function Standing({ people }: { people: readonly PeopleFact[] }) {
  const t = useText();
  if (people.length === 0) return null;
  const names = people.map((person) => person.name).join(", ");
  return <p className={styles.standing}>{t("ui.lobby.standing", { names, count: people.length })}</p>;
}
