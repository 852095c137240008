import type { Json } from "../../../shared/engine/json.ts";
import type { Choice, OptionField } from "../../../shared/rules/view.ts";
import { useHasText, useSay, useText } from "../../model/say.ts";
import { CheckCards, RadioCards, TextArea } from "../../ui/index.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { PartsField } from "./PartsField.tsx";
import { SharesField } from "./SharesField.tsx";
import { isShares, keyOf } from "./values.ts";

export interface FieldInputProps {
  readonly field: OptionField;
  readonly value: Json | undefined;
  readonly text: string;
  readonly onValue: (value: Json | undefined) => void;
  readonly onText: (text: string) => void;
}

/** Up to so many choices lie open as cards; more go into a list. */
const OPEN_CHOICES = 5;

/** One field of a form, by its kind. Its label is the catalogue's sentence `desk.field.<name>`. */
export function FieldInput({ field, value, text, onValue, onText }: FieldInputProps) {
  const label = useFieldLabel(field.name);
  switch (field.kind) {
    case "choice":
      return <ChoiceInput {...label} field={field} value={value} onValue={onValue} />;
    case "many":
      return <ManyInput {...label} field={field} value={value} onValue={onValue} />;
    case "number":
      return (
        <NumberField
          {...label}
          value={typeof value === "number" ? value : field.initial}
          onChange={onValue}
          min={field.min}
          max={field.max}
        />
      );
    case "shares":
      return <SharesField {...label} choices={field.choices} value={isShares(value) ? value : {}} onChange={onValue} />;
    case "parts":
      return <PartsField offer={field.of} value={value} onChange={onValue} />;
    case "text":
      return <TextArea {...label} value={text} onChange={onText} maxLength={field.max} isRequired={field.required} />;
  }
}

interface Labelled {
  readonly label: string;
  readonly description?: string;
}

/** Label and, where the catalogue has one, a line of help. */
export function useFieldLabel(name: string): Labelled {
  const say = useSay();
  const has = useHasText();
  const help = `desk.field.${name}.help`;
  return { label: say({ key: `desk.field.${name}` }), ...(has(help) && { description: say({ key: help }) }) };
}

type InputOf<K extends OptionField["kind"]> = Labelled & {
  readonly field: Extract<OptionField, { kind: K }>;
  readonly value: Json | undefined;
  readonly onValue: (value: Json | undefined) => void;
};

const NONE = "";

function ChoiceInput({ field, value, onValue, label, description }: InputOf<"choice">) {
  const t = useText();
  const cards = useChoiceCards(field.choices);
  const none = field.optional ? [{ id: NONE, title: t("desk.form.none"), label: t("desk.form.none") }] : [];
  const items = [...none, ...cards];
  const chosen = value === undefined ? (field.optional ? NONE : null) : idOf(field.choices, value);
  const choose = (id: string): void => onValue(field.choices.find((choice) => keyOf(choice) === id)?.value);
  const head = { label, ...(description !== undefined && { description }) };
  return items.length <= OPEN_CHOICES ? (
    <RadioCards {...head} items={items} value={chosen} onChange={choose} />
  ) : (
    <Select label={label} items={items} value={chosen} onChange={choose} placeholder={t("desk.form.choose")} />
  );
}

function ManyInput({ field, value, onValue, label, description }: InputOf<"many">) {
  const cards = useChoiceCards(field.choices);
  const chosen = Array.isArray(value) ? value.map((one) => idOf(field.choices, one as Json)) : [];
  const full = chosen.length >= field.max;
  const items = cards.map((card) => ({ ...card, disabled: full && !chosen.includes(card.id) }));
  const choose = (ids: string[]): void =>
    onValue(field.choices.filter((choice) => ids.includes(keyOf(choice))).map((choice) => choice.value));
  return (
    <CheckCards
      label={label}
      {...(description !== undefined && { description })}
      items={items}
      value={chosen}
      onChange={choose}
    />
  );
}

function useChoiceCards(choices: readonly Choice[]) {
  const say = useSay();
  return choices.map((choice) => ({
    id: keyOf(choice),
    title: say(choice.label),
    label: say(choice.label),
    ...(choice.hint && { text: say(choice.hint), hint: say(choice.hint) }),
  }));
}

function idOf(choices: readonly Choice[], value: Json): string {
  const key = typeof value === "string" ? value : JSON.stringify(value);
  return choices.some((choice) => keyOf(choice) === key) ? key : "";
}
