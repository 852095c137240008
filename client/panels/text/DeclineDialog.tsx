import { useState } from "react";
import { useText } from "../../model/say.ts";
import { Button, Dialog, TextArea } from "../../ui/index.ts";

export interface DeclineDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly withReason: boolean;
  readonly onDecline: (reason: string) => void;
}

const REASON_LENGTH = 400;

/** A "no" with a reason keeps the talks going; the reason may stay empty. */
export function DeclineDialog({ isOpen, onClose, withReason, onDecline }: DeclineDialogProps) {
  const t = useText();
  const [reason, setReason] = useState("");
  const decline = (): void => {
    onDecline(reason.trim());
    setReason("");
    onClose();
  };
  return (
    <Dialog
      title={t("desk.package.declineTitle")}
      isOpen={isOpen}
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button variant="primary" onPress={decline}>
            {t("desk.package.decline")}
          </Button>
        </>
      }
    >
      {withReason ? (
        <TextArea
          label={t("desk.package.reason")}
          description={t("desk.package.reasonHelp")}
          value={reason}
          onChange={setReason}
          maxLength={REASON_LENGTH}
          autoFocus
        />
      ) : (
        <p>{t("desk.package.declineSure")}</p>
      )}
    </Dialog>
  );
}
