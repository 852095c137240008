import { useState } from "react";
import type { FacilitatorView } from "../../shared/game.ts";
import type { PeopleFact } from "../../shared/protocol.ts";
import { usePublic, useSnapshot } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import { LinkDialog, type LinkFor } from "./LinkDialog.tsx";
import { Refused } from "./Refused.tsx";
import { SeatRow } from "./SeatRow.tsx";
import styles from "./SeatsCard.module.css";
import { Section } from "./Section.tsx";
import { useAsk } from "./useAsk.ts";
import { useConsole } from "./useConsole.ts";

const NOBODY: readonly PeopleFact[] = [];

/** Who is in which seat, what they have done in this phase, and who plays when nobody does. */
export function SeatsCard() {
  const t = useText();
  const seats = usePublic((facts) => facts.seats);
  const people = useSnapshot((snapshot) => snapshot.people);
  const view = useConsole();
  const ask = useAsk();
  const [link, setLink] = useState<LinkFor | null>(null);
  const standing = people["-"] ?? NOBODY;
  return (
    <Section title={t("ui.facilitator.seats.title")}>
      <ul className={styles.seats}>
        {Object.values(seats).map((seat) => (
          <SeatRow
            key={seat.id}
            seat={seat}
            people={people[seat.id] ?? NOBODY}
            figures={figuresOf(view, seat.id)}
            onOccupy={(by) => void ask.ask({ type: "seat.occupy", seat: seat.id, by })}
            onLink={setLink}
          />
        ))}
      </ul>
      {standing.length > 0 && (
        <p>
          {t("ui.lobby.standing", { count: standing.length, names: standing.map((person) => person.name).join(", ") })}
        </p>
      )}
      <Refused refusal={ask.refusal} />
      {link !== null && <LinkDialog link={link} onClose={() => setLink(null)} />}
    </Section>
  );
}

function figuresOf(view: FacilitatorView | null, seat: string): FacilitatorView["seats"][string] | null {
  return view?.seats[seat] ?? null;
}
