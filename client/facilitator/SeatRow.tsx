import { Bot, Link2, UserPlus } from "lucide-react";
import type { FacilitatorView } from "../../shared/game.ts";
import type { PeopleFact } from "../../shared/protocol.ts";
import type { PublicSeat } from "../../shared/rules/view.ts";
import { usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Button, Flag, Tag } from "../ui/index.ts";
import { useNumbers } from "../ui/numbers.ts";
import type { LinkFor } from "./LinkDialog.tsx";
import styles from "./SeatsCard.module.css";

export interface SeatRowProps {
  readonly seat: PublicSeat;
  readonly people: readonly PeopleFact[];
  readonly figures: FacilitatorView["seats"][string] | null;
  readonly onOccupy: (by: "human" | "bot" | "empty") => void;
  readonly onLink: (link: LinkFor) => void;
}

export function SeatRow({ seat, people, figures, onOccupy, onLink }: SeatRowProps) {
  const t = useText();
  const say = useSay();
  const phase = usePublic((facts) => facts.clock.phase);
  const over = phase === "debrief";
  const name = say(seat.name);
  return (
    <li className={styles.seat}>
      <Flag code={seat.flag} size="l" />
      <div>
        <div className={styles.name}>
          <h3>{name}</h3>
          <State seat={seat} lobby={phase === "lobby"} />
        </div>
        <ul className={styles.people}>
          {people.length === 0 && <li>{t("ui.facilitator.seats.nobody")}</li>}
          {people.map((person) => (
            <li key={person.member}>
              <b>{person.name}</b> {t(person.online ? "ui.person.here" : "ui.person.away")}
              <Button
                variant="quiet"
                size="s"
                icon={<Link2 size={16} />}
                onPress={() => onLink({ kind: "member", member: person.member, name: person.name })}
              >
                {t("ui.facilitator.link.new")}
              </Button>
            </li>
          ))}
        </ul>
        {figures !== null && phase !== "lobby" && <Figures figures={figures} />}
      </div>
      {!over && (
        <div className={styles.acts}>
          {seat.occupant === "bot" ? (
            <Button size="s" onPress={() => onOccupy(people.length > 0 ? "human" : "empty")}>
              {t(people.length > 0 ? "ui.facilitator.seats.giveBack" : "ui.facilitator.seats.botOut")}
            </Button>
          ) : (
            <Button size="s" icon={<Bot size={16} />} onPress={() => onOccupy("bot")}>
              {t("ui.facilitator.seats.bot")}
            </Button>
          )}
          {people.length === 0 && (
            <Button
              size="s"
              icon={<UserPlus size={16} />}
              onPress={() => onLink({ kind: "late", seat: seat.id, seatName: name })}
            >
              {t("ui.facilitator.link.late")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function State({ seat, lobby }: { seat: PublicSeat; lobby: boolean }) {
  const t = useText();
  if (seat.committed) return <Tag tone="good">{t("ui.facilitator.state.committed")}</Tag>;
  if (seat.ready) return <Tag tone="good">{t("ui.facilitator.state.ready")}</Tag>;
  if (seat.occupant === "empty") return <Tag>{t("ui.stage.empty")}</Tag>;
  return (
    <>
      {seat.occupant === "bot" && <Tag>{t("ui.stage.bot")}</Tag>}
      {!lobby && <Tag tone="need">{t("ui.facilitator.state.open")}</Tag>}
    </>
  );
}

const GAUGES = ["econ", "legit", "cred", "press"] as const;

function Figures({ figures }: { figures: FacilitatorView["seats"][string] }) {
  const t = useText();
  const say = useSay();
  const n = useNumbers(1);
  return (
    <dl className={styles.figures}>
      {GAUGES.map((gauge) => (
        <div key={gauge}>
          <dt>{say({ key: `gauge.${gauge}.title` })}</dt>
          <dd>{n.plain(figures[gauge])}</dd>
        </div>
      ))}
      <div>
        <dt>{t("ui.pc.title")}</dt>
        <dd>{n.plain(figures.pc)}</dd>
      </div>
      {figures.orders.length > 0 && (
        <div>
          <dt>{t("ui.facilitator.orders")}</dt>
          <dd>{figures.orders.map((type) => say({ key: `order.${type}.title` })).join(", ")}</dd>
        </div>
      )}
    </dl>
  );
}
