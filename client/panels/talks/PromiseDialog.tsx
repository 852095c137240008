import { useState } from "react";
import type { PromiseKind } from "../../../shared/rules/state.ts";
import { usePublic } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, Dialog, RadioCards } from "../../ui/index.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import type { LetterDialogProps } from "./AttachDialog.tsx";
import { PROMISE_KINDS } from "./letter.ts";

/** Marks a message as a promise: what is promised and by when. It lies on both desks from then on. */
export function PromiseDialog({ letter, onChange, isOpen, onClose }: LetterDialogProps) {
  const t = useText();
  const _say = useSay();
  const { round, rounds } = usePublic((facts) => facts.clock);
  const [kind, setKind] = useState<PromiseKind>(letter.promise?.kind ?? "free");
  const [due, setDue] = useState(letter.promise?.due ?? round);
  const mark = (): void => {
    onChange({ ...letter, promise: { kind, due: Math.max(round, due) } });
    onClose();
  };
  return (
    <Dialog
      title={t("desk.promise.mark")}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button variant="primary" onPress={mark}>
            {t("desk.promise.markIt")}
          </Button>
        </>
      }
    >
      <p>{t("desk.promise.help")}</p>
      <RadioCards
        label={t("desk.promise.kind")}
        items={PROMISE_KINDS.map((id) => ({ id, title: t(`desk.promise.kind.${id}`) }))}
        value={kind}
        onChange={(id) => setKind(id as PromiseKind)}
      />
      <NumberField
        label={t("desk.promise.until")}
        value={Math.max(round, due)}
        onChange={setDue}
        min={round}
        max={rounds}
      />
    </Dialog>
  );
}
