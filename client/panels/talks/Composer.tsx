import { Send } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { Json } from "../../../shared/engine/json.ts";
import { LIMITS } from "../../../shared/limits.ts";
import { useDraft, usePublic } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { Button, Notice, TextArea } from "../../ui/index.ts";
import { PanelFoot } from "../kit/PanelFoot.tsx";
import { Refused } from "../kit/Refused.tsx";
import { useAct } from "../kit/useAct.ts";
import { Attachments } from "./Attachments.tsx";
import { ChannelPicker } from "./ChannelPicker.tsx";
import styles from "./composer.module.css";
import { asCommand, HOTLINE_FIELDS, isEmpty, type Letter, nextLetter, readLetter } from "./letter.ts";
import type { ThreadId } from "./transcript.ts";
import { useChannels } from "./useChannels.ts";

const TALKING: readonly string[] = ["briefing", "consultation", "drafting", "reaction"];

/** Where a message is written. What is typed is kept until it is sent, whatever happens to the page. */
export function Composer({ thread }: { readonly thread: ThreadId }) {
  const t = useText();
  const phase = usePublic((facts) => facts.clock.phase);
  const channels = useChannels(thread);
  const draft = useDraft<Json>(`talk:${thread}`, null);
  const letter = readLetter(draft.value, channels[0]?.channel ?? "chat");
  const set = (next: Letter): void => draft.set(next as unknown as Json);
  const { act, busy, refusal } = useAct();
  const bar = channels.find((one) => one.channel === letter.channel)?.bar ?? null;
  const send = async (): Promise<void> => {
    if (isEmpty(letter) || bar !== null || busy) return;
    const { command, texts } = asCommand(letter, thread);
    if (await act(command, {}, texts)) set(nextLetter(letter));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
  };
  if (!TALKING.includes(phase)) return <Notice>{t("desk.talks.silent")}</Notice>;
  return (
    <PanelFoot onKeyDown={onKeyDown}>
      <Refused refusal={refusal} />
      {bar === null && <Words letter={letter} onChange={set} />}
      <div className={styles.foot}>
        {channels.length > 1 && <ChannelPicker channels={channels} letter={letter} onChange={set} />}
        <Attachments thread={thread} letter={letter} onChange={set} />
        <Button
          variant="primary"
          icon={<Send size={18} aria-hidden="true" />}
          isPending={busy}
          isDisabled={isEmpty(letter) || bar !== null}
          onPress={() => void send()}
        >
          {t("desk.talks.send")}
        </Button>
      </div>
    </PanelFoot>
  );
}

interface WordsProps {
  readonly letter: Letter;
  readonly onChange: (letter: Letter) => void;
}

/** One field for a message, four for the hotline. */
function Words({ letter, onChange }: WordsProps) {
  const t = useText();
  if (letter.channel !== "hotline") {
    return (
      <TextArea
        label={t(`desk.talks.write.${letter.channel}`)}
        className={styles.area ?? ""}
        placeholder={t(`desk.talks.write.${letter.channel}`)}
        value={letter.body}
        onChange={(body) => onChange({ ...letter, body })}
        maxLength={LIMITS.text}
        serif={letter.channel === "note"}
      />
    );
  }
  return (
    <fieldset className={styles.hotline}>
      <legend>{t("desk.hotline.legend")}</legend>
      {HOTLINE_FIELDS.map((field) => (
        <TextArea
          key={field}
          label={t(`desk.hotline.${field}`)}
          value={letter.fields[field] ?? ""}
          onChange={(text) => onChange({ ...letter, fields: { ...letter.fields, [field]: text } })}
          maxLength={HOTLINE_LENGTH}
        />
      ))}
      <p className={styles.help}>{t("desk.hotline.help")}</p>
    </fieldset>
  );
}

const HOTLINE_LENGTH = 500;
