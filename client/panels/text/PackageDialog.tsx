import { useEffect } from "react";
import type { Json } from "../../../shared/engine/json.ts";
import type { PackagePart } from "../../../shared/rules/state.ts";
import type { Option, PublicText } from "../../../shared/rules/view.ts";
import { useDraft, useSeat } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { Button, Dialog } from "../../ui/index.ts";
import { OptionForm } from "../forms/OptionForm.tsx";
import { asJson, readParts, textPart, withText } from "../forms/parts.ts";
import { type Filled, gaps, startValues } from "../forms/values.ts";
import { Refused } from "../kit/Refused.tsx";
import { useAct } from "../kit/useAct.ts";
import { homePrice, openingComposition, variantsOf } from "./composition.ts";
import styles from "./packages.module.css";

export interface PackageDialogProps {
  readonly text: PublicText;
  readonly offer: Option;
  /** The parts of the package that is answered with this one; null for a fresh start. */
  readonly counter: readonly PackagePart[] | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A package as a form; what is filled in survives until it is sent. */
export function PackageDialog({ text, offer, counter, isOpen, onClose }: PackageDialogProps) {
  const t = useText();
  const draft = useDraft<Json>("package", null);
  const opening = useOpening(text, offer);
  const { act, busy, refusal, forget } = useAct();
  const filled = (draft.value as Filled | null) ?? opening;
  const set = (next: Filled): void => draft.set(next as unknown as Json);
  useEffect(() => {
    if (isOpen && counter !== null) draft.set(withCounter(opening, counter) as unknown as Json);
    if (isOpen) forget();
    // Only when it opens: what is typed afterwards must stay.
  }, [isOpen, counter]);
  const send = async (): Promise<void> => {
    if (!(await act(offer, filled.values, filled.texts))) return;
    draft.clear();
    onClose();
  };
  return (
    <Dialog
      title={t(counter === null ? "desk.package.propose" : "desk.package.counter")}
      isOpen={isOpen}
      onClose={onClose}
      size="l"
      actions={
        <>
          <HomePrice text={text} filled={filled} />
          <Button variant="quiet" onPress={() => draft.clear()}>
            {t("desk.package.startOver")}
          </Button>
          <Button
            variant="primary"
            isPending={busy}
            isDisabled={gaps(offer.fields, filled).length > 0}
            onPress={() => void send()}
          >
            {t("desk.package.send")}
          </Button>
        </>
      }
    >
      <OptionForm option={offer} filled={filled} onChange={set} />
      <Refused refusal={refusal} />
    </Dialog>
  );
}

/** What signing the proposed wording would cost at home. */
function HomePrice({ text, filled }: { readonly text: PublicText; readonly filled: Filled }) {
  const t = useText();
  const mandate = useSeat("mandate");
  const part = textPart(readParts(filled.values.parts), text.id);
  if (part === null) return null;
  const price = homePrice(text.id, part.variants, mandate);
  return (
    <p className={styles.price}>
      {price.press === 0 && price.pc === 0 ? t("desk.mandate.free") : t("desk.mandate.price", { ...price })}
    </p>
  );
}

function useOpening(text: PublicText, offer: Option): Filled {
  const mandate = useSeat("mandate");
  const { seat } = useSeat("me");
  const start = startValues(offer.fields);
  const field = offer.fields.find((one) => one.kind === "parts");
  if (field?.kind !== "parts" || !field.of.texts.some((offered) => offered.id === text.id)) return start;
  const variants = variantsOf(openingComposition(text, mandate, seat), field.of, text.id);
  return { ...start, values: { ...start.values, [field.name]: asJson(withText([], text.id, variants)) } };
}

function withCounter(opening: Filled, parts: readonly PackagePart[]): Filled {
  return { ...opening, values: { ...opening.values, parts: asJson(parts) } };
}
