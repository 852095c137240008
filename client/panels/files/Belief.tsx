import type { Json } from "../../../shared/engine/json.ts";
import type { PublicIncident } from "../../../shared/rules/view.ts";
import { useDraft, useOptions, useSeat } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { Button, Disclosure } from "../../ui/index.ts";
import { SharesField } from "../forms/SharesField.tsx";
import { isShares, keyOf, roundTo, type Shares, sumOf } from "../forms/values.ts";
import { Refused } from "../kit/Refused.tsx";
import { useAct } from "../kit/useAct.ts";
import styles from "./belief.module.css";

/** One's own belief, kept for the debrief: how likely each author is, in percent that sum to 100. */
export function Belief({ incident }: { readonly incident: PublicIncident }) {
  const t = useText();
  const option = useOptions("files").find((one) => one.type === "belief.record" && one.fixed.incident === incident.id);
  const recorded = useSeat("files").assessments[incident.id]?.belief ?? null;
  const draft = useDraft<Json>(`belief:${slug(incident.id)}`, null);
  const { act, busy, refusal } = useAct();
  const field = option?.fields.find((one) => one.kind === "shares");
  if (option === undefined || field?.kind !== "shares") return null;
  const keys = field.choices.map(keyOf);
  const value = isShares(draft.value) ? draft.value : recorded === null ? {} : asPercent(recorded, keys);
  const record = async (): Promise<void> => {
    if (await act(option, { [field.name]: asFractions(value) })) draft.clear();
  };
  return (
    <Disclosure title={t("desk.belief.title")} aside={recorded === null ? undefined : t("desk.belief.recorded")}>
      <div className={styles.belief}>
        <SharesField
          label={t("desk.belief.legend")}
          description={t("desk.belief.help")}
          choices={field.choices}
          value={value}
          onChange={draft.set}
        />
        <Button isPending={busy} isDisabled={sumOf(value) !== 100} onPress={() => void record()}>
          {t("desk.belief.record")}
        </Button>
        <Refused refusal={refusal} />
      </div>
    </Disclosure>
  );
}

/** A slot's name takes letters, digits, dots, colons and hyphens. */
const slug = (id: string): string => id.replace(/[^a-z0-9.:-]/gi, "-").slice(0, 30);

function asPercent(shares: Shares, keys: readonly string[]): Record<string, number> {
  const whole = roundTo(
    keys.map((key) => 100 * (shares[key] ?? 0)),
    100,
  );
  return Object.fromEntries(keys.map((key, i) => [key, whole[i] ?? 0]));
}

function asFractions(shares: Shares): Record<string, number> {
  return Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, share / 100]));
}
