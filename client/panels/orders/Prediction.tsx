import type { Expectation } from "../../../shared/rules/state.ts";
import { useSay, useText } from "../../model/say.ts";
import { RadioCards } from "../../ui/index.ts";
import { useOthers } from "../kit/Seat.tsx";
import { Section } from "../kit/Section.tsx";
import styles from "./orders.module.css";
import type { Orders } from "./useOrders.ts";

const EXPECTATIONS: readonly Expectation[] = ["signs", "names", "measure", "nothing"];

/** One tap: what the other side will do. The outcome shows what it did. */
export function Prediction({ orders }: { readonly orders: Orders }) {
  const t = useText();
  const say = useSay();
  const [about] = useOthers();
  const { prediction } = orders.draft;
  if (about === undefined) return null;
  return (
    <Section title={t("desk.prediction.title", { seat: say(about) })}>
      <p className={styles.help}>{t("desk.prediction.help")}</p>
      <RadioCards
        label={t("desk.prediction.title", { seat: say(about) })}
        labelHidden
        layout="row"
        items={EXPECTATIONS.map((id) => ({ id, title: t(`expects.${id}`) }))}
        value={prediction?.about === about ? prediction.expects : null}
        onChange={(expects) => orders.predict(about, expects)}
      />
    </Section>
  );
}
