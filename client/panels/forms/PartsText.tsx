import type { PackagePart } from "../../../shared/rules/state.ts";
import type { MandateEntry, PublicArticle, PublicText } from "../../../shared/rules/view.ts";
import { usePublic, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Switch } from "../../ui/index.ts";
import { Select, type SelectItem } from "../../ui/Select.tsx";
import { MandateMark } from "../kit/MandateMark.tsx";
import { mandateKey, OMIT, openingComposition } from "../text/composition.ts";
import type { PartsProps } from "./PartsField.tsx";
import styles from "./parts.module.css";
import { textPart, withText } from "./parts.ts";

/** Which variant of every article the package would sign, the own mandate beside it. */
export function PartsText({ offer, parts, onChange }: PartsProps) {
  const texts = usePublic((facts) => facts.texts);
  return offer.texts.map(({ id }) => {
    const text = texts[id];
    return text && <TextPart key={id} text={text} offer={offer} parts={parts} onChange={onChange} />;
  });
}

function TextPart({ text, offer, parts, onChange }: PartsProps & { readonly text: PublicText }) {
  const t = useText();
  const say = useSay();
  const mandate = useSeat("mandate");
  const { seat } = useSeat("me");
  const part = textPart(parts, text.id);
  const offered = new Set(offer.texts.find(({ id }) => id === text.id)?.articles.map((article) => article.id));
  const articles = text.articles.filter((article) => offered.has(article.id));
  const open = (): void => onChange(withText(parts, text.id, withoutOmitted(openingComposition(text, mandate, seat))));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("desk.package.text")}</legend>
      <Switch isSelected={part !== null} onChange={(on) => (on ? open() : onChange(withText(parts, text.id, null)))}>
        {t("desk.package.withText", { text: say(text.title) })}
      </Switch>
      {part !== null && (
        <div className={styles.rows}>
          {articles.map((article) => (
            <ArticleRow
              key={article.id}
              article={article}
              entry={mandate[mandateKey(text.id, article.id, part.variants[article.id] ?? OMIT)]}
              chosen={part.variants[article.id] ?? OMIT}
              onChoose={(variant) => onChange(withText(parts, text.id, withVariant(part, article.id, variant)))}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly article: PublicArticle;
  readonly entry: MandateEntry | undefined;
  readonly chosen: string;
  readonly onChoose: (variant: string) => void;
}

function ArticleRow({ article, entry, chosen, onChoose }: RowProps) {
  const t = useText();
  const say = useSay();
  const items: SelectItem[] = article.variants.map((variant) => ({
    id: variant.id,
    label: `${article.id}-${variant.id} · ${say(variant.short)}`,
    hint: say(variant.wording),
  }));
  return (
    <div className={styles.row}>
      <Select
        label={t("desk.text.article", { id: article.id, title: say(article.title) })}
        items={[...items, { id: OMIT, label: t("desk.text.omitted") }]}
        value={chosen}
        onChange={onChoose}
      />
      <MandateMark entry={entry} />
    </div>
  );
}

type TextPartValue = Extract<PackagePart, { kind: "text" }>;

function withVariant(part: TextPartValue, article: string, variant: string): Record<string, string> {
  return withoutOmitted({ ...part.variants, [article]: variant });
}

function withoutOmitted(composition: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(composition).filter(([, variant]) => variant !== OMIT));
}
