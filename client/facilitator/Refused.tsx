import type { Refusal } from "../../shared/engine/types.ts";
import { useSay, useText } from "../model/say.ts";
import { Notice } from "../ui/index.ts";

export function Refused({ refusal }: { refusal: Refusal | null }) {
  const t = useText();
  const say = useSay();
  if (refusal === null) return null;
  const args = refusal.args === undefined ? {} : { args: refusal.args };
  return (
    <Notice tone="danger" live="alert" title={t("ui.refused")}>
      {say({ key: `refusal.${refusal.code}`, ...args })}
    </Notice>
  );
}
