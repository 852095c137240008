import type { Json } from "../../../shared/engine/json.ts";
import type { PackagePart } from "../../../shared/rules/state.ts";
import type { PartsOffer } from "../../../shared/rules/view.ts";
import { useText } from "../../model/say.ts";
import { PartsActs } from "./PartsActs.tsx";
import { PartsPay } from "./PartsPay.tsx";
import { PartsPromises } from "./PartsPromises.tsx";
import { PartsText } from "./PartsText.tsx";
import styles from "./parts.module.css";
import { asJson, readParts } from "./parts.ts";

export interface PartsProps {
  readonly offer: PartsOffer;
  readonly parts: readonly PackagePart[];
  readonly onChange: (parts: readonly PackagePart[]) => void;
}

interface PartsFieldProps {
  readonly offer: PartsOffer;
  readonly value: Json | undefined;
  readonly onChange: (value: Json) => void;
}

/** What a package is made of: wording, payment, acts and promises, all or nothing. */
export function PartsField({ offer, value, onChange }: PartsFieldProps) {
  const t = useText();
  const parts = readParts(value);
  const props: PartsProps = { offer, parts, onChange: (next) => onChange(asJson(next)) };
  return (
    <div className={styles.parts}>
      <PartsText {...props} />
      {offer.pay.from.length > 0 && offer.pay.max > 0 && <PartsPay {...props} />}
      {offer.lift.length + offer.orders.length > 0 && <PartsActs {...props} />}
      {offer.promises.length > 0 && <PartsPromises {...props} />}
      <p className={styles.rule}>{t("desk.package.allOrNothing")}</p>
    </div>
  );
}
