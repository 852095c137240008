import { useState } from "react";
import type { PromiseKind } from "../../../shared/rules/state.ts";
import { useSay, useText } from "../../model/say.ts";
import { CheckCards } from "../../ui/index.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import type { PartsProps } from "./PartsField.tsx";
import styles from "./parts.module.css";
import { partsOf, withPromises, withUntil } from "./parts.ts";

/** What each party would promise, and until when. Whether it was kept is announced in public. */
export function PartsPromises({ offer, parts, onChange }: PartsProps) {
  const t = useText();
  const say = useSay();
  const made = partsOf(parts, "promise");
  const [chosen, setChosen] = useState(offer.until.max);
  const until = made[0]?.until ?? chosen;
  const setUntil = (round: number): void => {
    setChosen(round);
    onChange(withUntil(parts, round));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("desk.package.promises")}</legend>
      <div className={styles.pair}>
        {offer.parties.map((party) => (
          <CheckCards
            key={party}
            label={t("desk.package.promisesOf", { seat: say(party) })}
            items={offer.promises.map((kind) => ({ id: kind, title: t(`desk.promise.kind.${kind}`) }))}
            value={made.filter((part) => part.by === party).map((part) => part.promise)}
            onChange={(kinds) => onChange(withPromises(parts, party, kinds as PromiseKind[], until))}
          />
        ))}
      </div>
      {made.length > 0 && (
        <NumberField
          label={t("desk.package.until")}
          description={t("desk.package.untilHelp")}
          value={until}
          onChange={setUntil}
          min={offer.until.min}
          max={offer.until.max}
        />
      )}
    </fieldset>
  );
}
