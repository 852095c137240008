import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { CheckboxGroup } from "react-aria-components/CheckboxGroup";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { Text } from "react-aria-components/Text";
import styles from "./Cards.module.css";
import { cx } from "./cx.ts";
import field from "./Field.module.css";

export interface CardItem {
  readonly id: string;
  readonly title: ReactNode;
  /** One line below the title. */
  readonly text?: ReactNode;
  /** At the end of the card: a price, a mark. */
  readonly aside?: ReactNode;
  /** Before the title, e.g. a flag or a letter. */
  readonly lead?: ReactNode;
  readonly disabled?: boolean;
}

interface CardsProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly description?: ReactNode;
  readonly items: readonly CardItem[];
  /** `row` sets short cards beside each other where there is room. */
  readonly layout?: "stack" | "row";
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export interface RadioCardsProps extends CardsProps {
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** One of several, each with room for what it means. */
export function RadioCards({ value, onChange, items, layout = "stack", isDisabled = false, ...head }: RadioCardsProps) {
  return (
    <RadioGroup value={value} onChange={onChange} isDisabled={isDisabled} className={cx(field.field, head.className)}>
      <Head {...head} />
      <div className={cx(styles.cards, styles[layout])}>
        {items.map((item) => (
          <Radio key={item.id} value={item.id} isDisabled={item.disabled ?? false} className={styles.card ?? ""}>
            <span className={cx(styles.mark, styles.dot)} aria-hidden="true" />
            <Body item={item} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

export interface CheckCardsProps extends CardsProps {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Any of several. */
export function CheckCards({ value, onChange, items, layout = "stack", isDisabled = false, ...head }: CheckCardsProps) {
  return (
    <CheckboxGroup
      value={[...value]}
      onChange={onChange}
      isDisabled={isDisabled}
      className={cx(field.field, head.className)}
    >
      <Head {...head} />
      <div className={cx(styles.cards, styles[layout])}>
        {items.map((item) => (
          <Checkbox key={item.id} value={item.id} isDisabled={item.disabled ?? false} className={styles.card ?? ""}>
            <span className={cx(styles.mark, styles.box)} aria-hidden="true" />
            <Body item={item} />
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}

function Head({ label, labelHidden, description }: Pick<CardsProps, "label" | "labelHidden" | "description">) {
  return (
    <>
      <Label className={labelHidden ? "unseen" : (field.label ?? "")}>{label}</Label>
      {description !== undefined && (
        <Text slot="description" className={field.description ?? ""}>
          {description}
        </Text>
      )}
    </>
  );
}

function Body({ item }: { item: CardItem }) {
  return (
    <>
      {item.lead}
      <span className={styles.words}>
        <span className={styles.title}>{item.title}</span>
        {item.text !== undefined && <span className={styles.text}>{item.text}</span>}
      </span>
      {item.aside !== undefined && <span className={styles.aside}>{item.aside}</span>}
    </>
  );
}
