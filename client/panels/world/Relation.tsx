import { dyadSeats } from "../../../shared/rules/ids.ts";
import type { PublicDyad } from "../../../shared/rules/view.ts";
import { useMaybeSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Explain, Gauge, Notice, Tag, type Tone, useNumbers } from "../../ui/index.ts";
import { QuickOption } from "../kit/QuickOption.tsx";
import { Section } from "../kit/Section.tsx";
import { useCauses } from "../kit/useCauses.ts";
import { tensionWord } from "../kit/words.ts";
import { Deterrence } from "./Deterrence.tsx";
import { Ladder } from "./Ladder.tsx";
import { Measures } from "./Measures.tsx";
import { OffRamps } from "./OffRamps.tsx";
import styles from "./relation.module.css";
import { useRelationOptions } from "./useRelationOptions.ts";

const TRUST_TONES: Readonly<Record<string, Tone>> = {
  hostile: "danger",
  wary: "need",
  neutral: "neutral",
  friendly: "good",
  close: "good",
};

/** Two delegations: tension, trust both ways, the ladder, what is in force and what leads down again. */
export function Relation({ dyad }: { readonly dyad: PublicDyad }) {
  const t = useText();
  const say = useSay();
  const causesOf = useCauses();
  const own = useMaybeSeat();
  const seat = own?.me.seat ?? "";
  const [a, b] = dyadSeats(dyad.id);
  const change = own?.outcome.changes.find((one) => one.path === `dyad/${dyad.id}/tension`);
  const options = useRelationOptions(dyad.id);
  return (
    <Section title={t("desk.relation.title", { a: say(a), b: say(b) })}>
      {dyad.crisis && <Notice tone="danger">{t("desk.relation.crisis")}</Notice>}
      <Gauge
        label={t("desk.relation.tension")}
        explain={t("desk.relation.tensionHelp")}
        value={dyad.tension}
        word={t(`desk.tension.${tensionWord(dyad.tension)}`)}
        better="down"
        {...(change && { before: change.before, causes: causesOf(change) })}
      />
      <ul className={styles.trust}>
        <Trust from={a} to={b} word={dyad.trust[a] ?? "neutral"} own={seat} />
        <Trust from={b} to={a} word={dyad.trust[b] ?? "neutral"} own={seat} />
      </ul>
      <Ladder dyad={dyad} />
      <Measures dyad={dyad} />
      <OffRamps a={a} b={b} />
      <div className={styles.cbms}>
        <h4>
          <Explain text={t("desk.relation.cbmHelp")}>{t("desk.relation.cbms")}</Explain>
        </h4>
        {dyad.cbms.length === 0 && <p className={styles.none}>{t("desk.relation.noCbm")}</p>}
        <ul className={styles.chips}>
          {dyad.cbms.map((cbm) => (
            <li key={cbm}>
              <Explain text={say({ key: `cbm.${cbm}.help` })}>{say(cbm)}</Explain>
            </li>
          ))}
        </ul>
        {dyad.hotlineOffers.map((id) => (
          <p key={id}>{t("desk.relation.hotlineOffer", { seat: say(id) })}</p>
        ))}
        <div className={styles.acts}>
          {options.map((option) => (
            <QuickOption key={option.id} option={option} />
          ))}
        </div>
      </div>
      {[a, b].includes(seat) && <Deterrence other={a === seat ? b : a} />}
    </Section>
  );
}

interface TrustProps {
  readonly from: string;
  readonly to: string;
  readonly word: string;
  readonly own: string;
}

function Trust({ from, to, word, own }: TrustProps) {
  const t = useText();
  const say = useSay();
  const numbers = useNumbers();
  const exact = useMaybeSeat()?.relations[to]?.trust;
  const tag = <Tag tone={TRUST_TONES[word] ?? "neutral"}>{say({ key: `trust.${word}` })}</Tag>;
  return (
    <li>
      {t("desk.relation.trusts", { from: say(from), to: say(to) })}{" "}
      {from === own && exact !== undefined ? (
        <Explain look="bare" text={t("desk.relation.trustExact", { value: numbers.plain(exact) })}>
          {tag}
        </Explain>
      ) : (
        tag
      )}
    </li>
  );
}
