import type { Refusal } from "../../../shared/engine/types.ts";
import { useSay, useText } from "../../model/say.ts";
import { Notice } from "../../ui/Notice.tsx";

/** Why something was refused, at the place where it was asked for. Announced at once. */
export function Refused({ refusal }: { readonly refusal: Refusal | null }) {
  const say = useSay();
  const t = useText();
  if (refusal === null) return null;
  const { code, args } = refusal;
  return (
    <Notice tone="danger" title={t("desk.refused")} live="alert">
      {say(args === undefined ? { key: `refusal.${code}` } : { key: `refusal.${code}`, args })}
    </Notice>
  );
}
