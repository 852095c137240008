import type { PublicText } from "../../../shared/rules/view.ts";
import { useSay, useText } from "../../model/say.ts";
import { SeatNames } from "../kit/Seat.tsx";
import { Clauses } from "./Clauses.tsx";
import styles from "./signed.module.css";

/** The text as it was signed, under its seal. */
export function Signed({ text }: { readonly text: PublicText }) {
  const t = useText();
  const say = useSay();
  if (text.signed === null) return null;
  return (
    <section className={styles.signed} aria-label={t("desk.text.signedLabel", { text: say(text.title) })}>
      <header className={styles.head}>
        <svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" className={styles.seal}>
          <path
            d="M22 1l4 4 5-2 3 5 6 0 0 6 5 3-2 5 4 4-4 4 2 5-5 3 0 6-6 0-3 5-5-2-4 4-4-4-5 2-3-5-6 0 0-6-5-3 2-5-4-4 4-4-2-5 5-3 0-6 6 0 3-5 5 2z"
            transform="translate(2.2 0) scale(.9)"
          />
          <circle cx="22" cy="22" r="11" />
        </svg>
        <div>
          <h3>{t("desk.text.signedTitle")}</h3>
          <p>
            {t("desk.text.signedBy", { round: text.signed.round })} <SeatNames ids={text.parties} />
          </p>
        </div>
      </header>
      <Clauses text={text.id} variants={text.signed.variants} full />
    </section>
  );
}
