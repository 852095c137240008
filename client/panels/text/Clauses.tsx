import { usePublic, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { MandateMark } from "../kit/MandateMark.tsx";
import styles from "./clauses.module.css";
import { mandateKey } from "./composition.ts";

export interface ClausesProps {
  readonly text: string;
  readonly variants: Readonly<Record<string, string>>;
  /** The whole wording of each article, not only its short name. */
  readonly full?: boolean;
  /** The own mandate beside each article. */
  readonly mandate?: boolean;
}

/** A composition in readable words, in the order of the text: what each article says, and what is left out. */
export function Clauses({ text: id, variants, full = false, mandate = false }: ClausesProps) {
  const t = useText();
  const say = useSay();
  const text = usePublic((facts) => facts.texts[id]);
  const entries = useSeat("mandate");
  const out = text?.articles.filter((article) => variants[article.id] === undefined) ?? [];
  return (
    <div className={styles.clauses}>
      <ol className={styles.list}>
        {text?.articles.map((article) => {
          const variant = article.variants.find((one) => one.id === variants[article.id]);
          if (variant === undefined) return null;
          return (
            <li key={article.id}>
              <span className={styles.id} dir="ltr">{`${article.id}-${variant.id}`}</span>
              <span className={full ? styles.wording : undefined}>{say(full ? variant.wording : variant.short)}</span>
              {mandate && <MandateMark entry={entries[mandateKey(id, article.id, variant.id)]} />}
            </li>
          );
        })}
      </ol>
      {out.length > 0 && (
        <p className={styles.out}>
          {t("desk.text.without", { list: out.map((article) => say(article.title)).join(", ") })}
        </p>
      )}
    </div>
  );
}
