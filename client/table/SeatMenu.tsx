import { Keyboard } from "lucide-react";
import { ThemeSwitch } from "../app/ThemeSwitch.tsx";
import { YourLink } from "../lobby/YourLink.tsx";
import { useSnapshot } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Button, Dialog, Flag } from "../ui/index.ts";
import styles from "./SeatMenu.module.css";

export interface SeatMenuProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

/** One's own seat: who else sits there, the way back, and how the page looks. */
export function SeatMenu({ isOpen, onClose, onKeys }: SeatMenuProps) {
  const t = useText();
  const say = useSay();
  const { seat, name, people, flag } = useSnapshot(({ identity, people: all, view }) => {
    const own = identity?.seat ?? null;
    return {
      seat: own,
      name: identity?.name ?? "",
      people: own === null ? undefined : all[own],
      flag: own === null ? undefined : view?.public.seats[own]?.flag,
    };
  });
  return (
    <Dialog title={t("ui.seat.title")} isOpen={isOpen} onClose={onClose} size="s">
      <p className={styles.who}>
        {flag !== undefined && <Flag code={flag} size="l" />}
        <span>
          <b>{name}</b>
          <br />
          {seat === null ? t("ui.seat.none") : say(seat)}
        </span>
      </p>
      {people !== undefined && people.length > 1 && (
        <p>{t("ui.seat.with", { names: people.map((person) => person.name).join(", ") })}</p>
      )}
      <YourLink />
      <div className={styles.row}>
        <ThemeSwitch />
        <Button icon={<Keyboard size={18} />} onPress={onKeys}>
          {t("ui.keys.title")}
        </Button>
      </div>
    </Dialog>
  );
}
