import { useState } from "react";
import { LIMITS } from "../../shared/limits.ts";
import { useToken } from "../app/access.ts";
import { CopyLink } from "../app/CopyLink.tsx";
import { Problem } from "../app/Problem.tsx";
import { linkTo } from "../app/routes.ts";
import { useAction } from "../app/useLoad.ts";
import { useText } from "../model/say.ts";
import { api } from "../net/api.ts";
import { Button, Dialog, TextField } from "../ui/index.ts";

export type LinkFor =
  | { readonly kind: "member"; readonly member: string; readonly name: string }
  | { readonly kind: "late"; readonly seat: string; readonly seatName: string };

/** A new personal link: for a person who lost theirs, or for somebody who comes late. It is shown once. */
export function LinkDialog({ link, onClose }: { link: LinkFor; onClose: () => void }) {
  const t = useText();
  const token = useToken();
  const [name, setName] = useState("");
  const [made, setMade] = useState<string | null>(null);
  const make = useAction(async () => {
    const body = link.kind === "member" ? { member: link.member } : { seat: link.seat, name: name.trim() };
    const reply = await api.newLink(token, body);
    setMade(linkTo({ at: "table", token: reply.token }));
  });
  const late = link.kind === "late";
  const title = late
    ? t("ui.facilitator.link.lateTitle", { seat: link.seatName })
    : t("ui.facilitator.link.newTitle", { name: link.name });
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="s"
      actions={
        made === null ? (
          <>
            <Button onPress={onClose}>{t("ui.cancel")}</Button>
            <Button
              variant="primary"
              isPending={make.running}
              isDisabled={late && name.trim() === ""}
              onPress={() => make.run()}
            >
              {t("ui.facilitator.link.make")}
            </Button>
          </>
        ) : (
          <Button variant="primary" onPress={onClose}>
            {t("ui.close")}
          </Button>
        )
      }
    >
      {made === null && <p>{t(late ? "ui.facilitator.link.lateText" : "ui.facilitator.link.newText")}</p>}
      {made === null && late && (
        <TextField
          label={t("ui.facilitator.link.name")}
          value={name}
          onChange={setName}
          maxLength={LIMITS.name}
          autoFocus
        />
      )}
      <Problem error={make.error} />
      {made !== null && (
        <>
          <p>{t("ui.facilitator.link.made")}</p>
          <CopyLink label={t("ui.facilitator.link.copy")} link={made} />
        </>
      )}
    </Dialog>
  );
}
