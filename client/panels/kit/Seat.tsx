import { usePublic, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Flag } from "../../ui/Flag.tsx";
import styles from "./Seat.module.css";

export interface SeatNameProps {
  readonly id: string;
  /** Marks the own seat with "you". */
  readonly you?: string | null;
  readonly size?: "s" | "m";
}

/** A delegation: flag and name, the name always in words. */
export function SeatName({ id, you = null, size = "s" }: SeatNameProps) {
  const t = useText();
  const say = useSay();
  const flag = usePublic((facts) => facts.seats[id]?.flag ?? facts.scenario.thirdState?.flag ?? id);
  return (
    <span className={styles.seat}>
      <Flag code={flag} size={size} />
      <span>{you === id ? t("desk.seatYou", { seat: say(id) }) : say(id)}</span>
    </span>
  );
}

/** Several in one line, in the order given. */
export function SeatNames({ ids, you = null }: { readonly ids: readonly string[]; readonly you?: string | null }) {
  return (
    <span className={styles.seats}>
      {ids.map((id) => (
        <SeatName key={id} id={id} you={you} />
      ))}
    </span>
  );
}

/** The other delegations at the table, in the order of the scenario. */
export function useOthers(): readonly string[] {
  const { seat } = useSeat("me");
  return usePublic((facts) => Object.keys(facts.seats).filter((id) => id !== seat));
}
