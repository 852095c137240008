import { useText } from "../../model/say.ts";
import { Select } from "../../ui/Select.tsx";
import styles from "./composer.module.css";
import type { Letter, TalkChannel } from "./letter.ts";
import type { ChannelChoice } from "./useChannels.ts";

interface ChannelPickerProps {
  readonly channels: readonly ChannelChoice[];
  readonly letter: Letter;
  readonly onChange: (letter: Letter) => void;
}

/** By which way the message goes: each says what it is good for, or why it is shut. */
export function ChannelPicker({ channels, letter, onChange }: ChannelPickerProps) {
  const t = useText();
  const bar = channels.find((one) => one.channel === letter.channel)?.bar ?? null;
  return (
    <div className={styles.picker}>
      <Select
        label={t("desk.talks.channel")}
        labelHidden
        items={channels.map((choice) => ({
          id: choice.channel,
          label: t(`desk.channel.${choice.channel}`),
          hint: t(choice.bar === null ? `desk.channel.${choice.channel}.help` : `desk.channel.bar.${choice.bar}`),
          disabled: choice.bar !== null,
        }))}
        value={letter.channel}
        onChange={(channel) => onChange({ ...letter, channel: channel as TalkChannel })}
      />
      {bar !== null && <p className={styles.help}>{t(`desk.channel.bar.${bar}`)}</p>}
    </div>
  );
}
