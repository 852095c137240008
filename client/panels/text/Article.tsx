import type { ReactNode } from "react";
import type { PublicArticle, PublicText } from "../../../shared/rules/view.ts";
import { useOptions, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, Disclosure, Tag, type Tone } from "../../ui/index.ts";
import { anchors } from "../kit/nav.ts";
import { Refused } from "../kit/Refused.tsx";
import { reach } from "../kit/reach.ts";
import { SeatNames } from "../kit/Seat.tsx";
import { useAct } from "../kit/useAct.ts";
import styles from "./article.module.css";
import { OMIT, stanceOf } from "./composition.ts";
import { Variant } from "./Variant.tsx";

const TONES: Readonly<Record<PublicArticle["state"], Tone>> = {
  "not-opened": "neutral",
  bracketed: "need",
  agreed: "good",
  "left-out": "neutral",
  signed: "brand",
};

type VariantOf = PublicArticle["variants"][number];

export interface ArticleProps {
  readonly text: PublicText;
  readonly article: PublicArticle;
}

/** One article: its state, its variants with who can live with each, and what this seat says. */
export function Article({ text, article }: ArticleProps) {
  const t = useText();
  const say = useSay();
  const { seat } = useSeat("me");
  const { act, busy, refusal } = useAct();
  const options = useOptions("text");
  const stance = stanceOf(article, seat);
  const support = (variant: string | null) =>
    reach(options, "text.support", { text: text.id, article: article.id, variant });
  const choose = (variant: string | null): void => {
    const reached = support(variant);
    if (reached !== null) void act(reached.option, reached.fields);
  };
  const settled = article.variants.filter((variant) => variant.id === article.agreed);
  const others = article.variants.filter((variant) => variant.id !== article.agreed);
  const draw = (variant: VariantOf): ReactNode => (
    <Variant
      key={variant.id}
      text={text}
      article={article}
      variant={variant}
      mine={stance === variant.id}
      {...(support(variant.id) !== null && { onSupport: () => choose(variant.id), busy })}
    />
  );
  const id = anchors.article(text.id, article.id);
  return (
    <section id={id} className={styles.article} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div className={styles.head}>
        <h3 id={`${id}-title`}>{t("desk.text.article", { id: article.id, title: say(article.title) })}</h3>
        <Tag tone={TONES[article.state]}>{t(`desk.text.state.${article.state}`)}</Tag>
      </div>
      <Variants variants={settled} draw={draw} />
      {others.length > 0 &&
        (settled.length > 0 ? (
          <Disclosure title={t("desk.text.others", { count: others.length })}>
            <Variants variants={others} draw={draw} />
          </Disclosure>
        ) : (
          <Variants variants={others} draw={draw} />
        ))}
      <div className={styles.foot}>
        {article.omitSupporters.length > 0 && (
          <p className={styles.omit}>
            {t("desk.text.omitBy")} <SeatNames ids={article.omitSupporters} you={seat} />
          </p>
        )}
        {stance !== OMIT && support(OMIT) !== null && (
          <Button size="s" variant="quiet" isPending={busy} onPress={() => choose(OMIT)}>
            {t("desk.text.leaveOut")}
          </Button>
        )}
        {stance !== null && support(null) !== null && (
          <Button size="s" variant="quiet" isPending={busy} onPress={() => choose(null)}>
            {t("desk.text.takeBack")}
          </Button>
        )}
      </div>
      <Refused refusal={refusal} />
    </section>
  );
}

function Variants({
  variants,
  draw,
}: {
  readonly variants: readonly VariantOf[];
  readonly draw: (variant: VariantOf) => ReactNode;
}) {
  return variants.length === 0 ? null : <ul className={styles.variants}>{variants.map(draw)}</ul>;
}
