import { useDraft, useOptions, usePublic, useSeat } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { Button, TextField } from "../../ui/index.ts";
import { Refused } from "../kit/Refused.tsx";
import { useAct } from "../kit/useAct.ts";
import styles from "./reaction.module.css";

/** One public line after the outcome; there is only one. */
export function Reaction() {
  const t = useText();
  const option = useOptions("talks").find((one) => one.type === "reaction.say");
  const field = option?.fields.find((one) => one.kind === "text");
  const draft = useDraft<string>("reaction", "");
  const phase = usePublic((facts) => facts.clock.phase);
  const { act, busy, refusal } = useAct();
  const said = useSeat("me").reacted && phase === "reaction";
  if (said) return <p role="status">{t("desk.reaction.said")}</p>;
  if (option === undefined || field?.kind !== "text") return null;
  const send = async (): Promise<void> => {
    if (await act(option, {}, { [field.name]: draft.value })) draft.clear();
  };
  return (
    <form
      className={styles.reaction}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        className={styles.field ?? ""}
        label={t("desk.reaction.label")}
        description={t("desk.reaction.help")}
        value={draft.value}
        onChange={draft.set}
        maxLength={field.max}
      />
      <Button type="submit" variant="primary" isPending={busy} isDisabled={draft.value.trim() === ""}>
        {t("desk.reaction.say")}
      </Button>
      <Refused refusal={refusal} />
    </form>
  );
}
