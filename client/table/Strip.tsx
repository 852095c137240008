import { Bot, Check } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { PublicSeat } from "../../shared/rules/view.ts";
import { useIdentity, usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { cx, Flag } from "../ui/index.ts";
import styles from "./Strip.module.css";

/** On a phone: the delegations and the stability of the world, always in sight. */
export function Strip({ onSeat, onStability }: { onSeat: (seat: string) => void; onStability: () => void }) {
  const t = useText();
  const seats = usePublic((facts) => facts.seats);
  const stability = usePublic((facts) => facts.stability);
  return (
    <nav className={styles.strip} aria-label={t("ui.strip.label")}>
      {Object.values(seats).map((seat) => (
        <Delegation key={seat.id} seat={seat} onPress={() => onSeat(seat.id)} />
      ))}
      <AriaButton className={styles.stability ?? ""} onPress={onStability}>
        <span className={styles.figure}>{Math.round(stability.value)}</span>
        <span className={styles.label}>{t("ui.stage.stability")}</span>
      </AriaButton>
    </nav>
  );
}

function Delegation({ seat, onPress }: { seat: PublicSeat; onPress: () => void }) {
  const t = useText();
  const say = useSay();
  const own = useIdentity()?.seat === seat.id;
  const done = seat.committed || seat.ready;
  const state = done ? t("ui.stage.committed") : seat.occupant === "bot" ? t("ui.stage.bot") : "none";
  return (
    <AriaButton
      className={cx(styles.seat, own && styles.own)}
      onPress={onPress}
      aria-label={t("ui.strip.seat", { id: seat.id, name: say(seat.name), state })}
    >
      <Flag code={seat.flag} />
      <span className={styles.label}>
        {seat.id}
        {done && <Check size={13} aria-hidden="true" />}
        {!done && seat.occupant === "bot" && <Bot size={13} aria-hidden="true" />}
      </span>
    </AriaButton>
  );
}
