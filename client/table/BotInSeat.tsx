import { useTable } from "../model/context.tsx";
import { useIdentity, usePublic } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import { Button, Notice } from "../ui/index.ts";

/** While a bot plays one's own seat: how to take it back. */
export function BotInSeat() {
  const t = useText();
  const table = useTable();
  const seat = useIdentity()?.seat ?? null;
  const bot = usePublic((facts) => seat !== null && facts.seats[seat]?.occupant === "bot");
  if (seat === null || !bot) return null;
  return (
    <Notice
      tone="need"
      live="status"
      title={t("ui.botInSeat.title")}
      actions={<Button onPress={() => void table.takeSeat(seat)}>{t("ui.botInSeat.back")}</Button>}
    >
      {t("ui.botInSeat.text")}
    </Notice>
  );
}
