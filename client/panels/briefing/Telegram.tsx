import type { TelegramView } from "../../../shared/rules/view.ts";
import { useOptions, usePublic, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, Disclosure, Tag } from "../../ui/index.ts";
import { Refused } from "../kit/Refused.tsx";
import { reach } from "../kit/reach.ts";
import { useAct } from "../kit/useAct.ts";
import styles from "./telegram.module.css";

/** Two lines from the capital, the newest open; earlier ones are kept below. */
export function Telegram() {
  const t = useText();
  const [latest, ...earlier] = [...useSeat("telegrams")].sort((a, b) => b.round - a.round);
  if (latest === undefined) return null;
  return (
    <>
      <Cable telegram={latest} />
      {earlier.length > 0 && (
        <Disclosure title={t("desk.telegram.earlier", { count: earlier.length })}>
          <div className={styles.earlier}>
            {earlier.map((telegram) => (
              <Cable key={telegram.round} telegram={telegram} />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}

function Cable({ telegram }: { readonly telegram: TelegramView }) {
  const t = useText();
  const say = useSay();
  return (
    <article className={styles.cable} aria-label={t("desk.telegram.label", { round: telegram.round })}>
      <header className={styles.head}>
        <h3>{t("desk.telegram.title")}</h3>
        <span>{t("desk.round", { round: telegram.round })}</span>
      </header>
      <p>{say(telegram.tone)}</p>
      <p>{say(telegram.press)}</p>
      {telegram.offer !== null && <Offer telegram={telegram} offer={telegram.offer} />}
    </article>
  );
}

type OfferProps = { readonly telegram: TelegramView; readonly offer: NonNullable<TelegramView["offer"]> };

/** A new instruction for political capital: a variant becomes easier to sign. */
function Offer({ telegram, offer }: OfferProps) {
  const t = useText();
  const say = useSay();
  const { act, busy, refusal } = useAct();
  const article = usePublic((facts) => facts.texts[offer.text]?.articles.find((one) => one.id === offer.article));
  const reached = reach(useOptions("home"), "instructions.take", { round: telegram.round });
  const variant = article?.variants.find((one) => one.id === offer.variant);
  const where = `${offer.article}-${offer.variant}`;
  return (
    <footer className={styles.offer}>
      <p>
        {t("desk.telegram.offer", {
          where,
          title: say(article?.title),
          variant: variant ? say(variant.short) : where,
        })}
      </p>
      {telegram.taken && <Tag tone="good">{t("desk.telegram.taken")}</Tag>}
      {reached !== null && !telegram.taken && (
        <Button isPending={busy} onPress={() => void act(reached.option, reached.fields)}>
          {t("desk.telegram.take", { pc: reached.option.cost.pc })}
        </Button>
      )}
      <Refused refusal={refusal} />
    </footer>
  );
}
