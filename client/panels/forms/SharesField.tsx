import { Minus, Plus } from "lucide-react";
import { Label } from "react-aria-components/Label";
import { Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import type { Choice } from "../../../shared/rules/view.ts";
import { useSay, useText } from "../../model/say.ts";
import { IconButton, useNumbers } from "../../ui/index.ts";
import styles from "./SharesField.module.css";
import { evenShares, keyOf, type Shares, withShare } from "./values.ts";

export interface SharesFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly choices: readonly Choice[];
  /** Whole percentages by choice. */
  readonly value: Shares;
  readonly onChange: (shares: Record<string, number>) => void;
}

const STEP = 5;

/** Percentages that always sum to 100: moving one lets the others give way. */
export function SharesField({ label, description, choices, value, onChange }: SharesFieldProps) {
  const shares = Object.keys(value).length === 0 ? evenShares(choices.map(keyOf)) : value;
  const set = (key: string, to: number): void => onChange(withShare(shares, key, to));
  return (
    <fieldset className={styles.shares}>
      <legend className={styles.legend}>{label}</legend>
      {description !== undefined && <p className={styles.help}>{description}</p>}
      {choices.map((choice) => (
        <Share key={keyOf(choice)} choice={choice} share={shares[keyOf(choice)] ?? 0} onChange={set} />
      ))}
    </fieldset>
  );
}

interface ShareProps {
  readonly choice: Choice;
  readonly share: number;
  readonly onChange: (key: string, to: number) => void;
}

function Share({ choice, share, onChange }: ShareProps) {
  const say = useSay();
  const t = useText();
  const numbers = useNumbers();
  const key = keyOf(choice);
  const name = say(choice.label);
  return (
    <div className={styles.row}>
      <Slider
        className={styles.slider ?? ""}
        value={share}
        minValue={0}
        maxValue={100}
        onChange={(to) => onChange(key, to as number)}
      >
        <Label className={styles.name ?? ""}>{name}</Label>
        <SliderOutput className={styles.figure ?? ""}>{numbers.percent(share / 100)}</SliderOutput>
        <SliderTrack className={styles.track ?? ""} style={{ "--share": `${share}%` } as React.CSSProperties}>
          <SliderThumb className={styles.thumb ?? ""} />
        </SliderTrack>
      </Slider>
      <span className={styles.steps}>
        <IconButton
          label={t("desk.form.less", { name })}
          icon={<Minus size={18} />}
          isDisabled={share === 0}
          onPress={() => onChange(key, share - STEP)}
        />
        <IconButton
          label={t("desk.form.more", { name })}
          icon={<Plus size={18} />}
          isDisabled={share === 100}
          onPress={() => onChange(key, share + STEP)}
        />
      </span>
    </div>
  );
}
