import { Bot, Check, Circle } from "lucide-react";
import type { PeopleFact } from "../../shared/protocol.ts";
import type { PublicSeat } from "../../shared/rules/view.ts";
import { useSay, useText } from "../model/say.ts";
import { Button, cx, Flag } from "../ui/index.ts";
import styles from "./Placard.module.css";

export interface PlacardProps {
  readonly seat: PublicSeat;
  readonly people: readonly PeopleFact[];
  readonly own: boolean;
  /** The reader sits somewhere already. */
  readonly hasSeat: boolean;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** A delegation's card on the table: flag, name, who sits there. */
export function Placard({ seat, people, own, hasSeat, onTake, onLeave }: PlacardProps) {
  const t = useText();
  const say = useSay();
  const name = say(seat.name);
  const free = people.length === 0;
  return (
    <article className={cx(styles.placard, own && styles.own)} aria-label={name}>
      <header className={styles.head}>
        <Flag code={seat.flag} size="l" />
        <h3>{name}</h3>
      </header>
      {free ? <p className={styles.free}>{seat.occupant === "bot" ? <BotHere /> : t("ui.lobby.free")}</p> : null}
      <ul className={styles.people}>
        {people.map((person) => (
          <Person key={person.member} person={person} ready={seat.ready} />
        ))}
      </ul>
      {free && (
        <Button
          size="s"
          variant={hasSeat ? "secondary" : "primary"}
          onPress={onTake}
          aria-label={t("ui.lobby.takeNamed", { name })}
        >
          {t("ui.lobby.take")}
        </Button>
      )}
      {own && (
        <Button size="s" variant="quiet" onPress={onLeave}>
          {t("ui.lobby.leave")}
        </Button>
      )}
    </article>
  );
}

function Person({ person, ready }: { person: PeopleFact; ready: boolean }) {
  const t = useText();
  const state = !person.online ? "ui.person.away" : ready ? "ui.person.ready" : "ui.person.here";
  return (
    <li className={cx(styles.person, !person.online && styles.away)}>
      {ready ? <Check size={16} aria-hidden="true" /> : <Circle size={10} aria-hidden="true" className={styles.dot} />}
      {person.name} <span className={styles.state}>{t(state)}</span>
    </li>
  );
}

function BotHere() {
  const t = useText();
  return (
    <>
      <Bot size={16} aria-hidden="true" /> {t("ui.lobby.bot")}
    </>
  );
}
