import { useSay, useText } from "../../model/say.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import type { PartsProps } from "./PartsField.tsx";
import styles from "./parts.module.css";
import { paidBy, withPay } from "./parts.ts";

/** Political capital from one party to the next; with two parties that is from each to the other. */
export function PartsPay({ offer, parts, onChange }: PartsProps) {
  const t = useText();
  const say = useSay();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("desk.package.pay")}</legend>
      <div className={styles.pair}>
        {offer.pay.from.map((from) => {
          const to = offer.parties.find((party) => party !== from);
          if (to === undefined) return null;
          return (
            <NumberField
              key={from}
              label={t("desk.package.pays", { from: say(from), to: say(to) })}
              value={paidBy(parts, from)?.pc ?? 0}
              onChange={(pc) => onChange(withPay(parts, from, to, pc))}
              min={0}
              max={offer.pay.max}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
