import { useState } from "react";
import type { PackageView } from "../../../shared/rules/view.ts";
import { useOptions, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, Tag, type Tone } from "../../ui/index.ts";
import { anchors } from "../kit/nav.ts";
import { Refused } from "../kit/Refused.tsx";
import { hasField, reach } from "../kit/reach.ts";
import { SeatName, SeatNames } from "../kit/Seat.tsx";
import { useAct } from "../kit/useAct.ts";
import { DeclineDialog } from "./DeclineDialog.tsx";
import { PartLine } from "./PartLine.tsx";
import styles from "./packages.module.css";

const TONES: Readonly<Record<PackageView["state"], Tone>> = {
  open: "need",
  escrow: "brand",
  executed: "good",
  declined: "neutral",
  withdrawn: "neutral",
  expired: "neutral",
  void: "danger",
};

interface PackageCardProps {
  readonly pack: PackageView;
  readonly onCounter?: () => void;
}

/** One package in readable clauses, with what this seat can do about it. */
export function PackageCard({ pack, onCounter }: PackageCardProps) {
  const t = useText();
  const say = useSay();
  const { seat } = useSeat("me");
  const [declining, setDeclining] = useState(false);
  const { act, busy, refusal } = useAct();
  const options = useOptions("deals");
  const accept = reach(options, "package.answer", { package: pack.id, accept: true });
  const decline = reach(options, "package.answer", { package: pack.id, accept: false });
  const withdraw = reach(options, "package.withdraw", { package: pack.id });
  const live = pack.state === "open" || pack.state === "escrow";
  return (
    <article
      id={anchors.package(pack.id)}
      className={styles.card}
      aria-label={t("desk.package.label", { by: say(pack.by) })}
    >
      <header className={styles.head}>
        <SeatName id={pack.by} you={seat} />
        <span aria-hidden="true" className={styles.arrow}>
          →
        </span>
        <SeatNames ids={pack.to} you={seat} />
        <Tag tone={TONES[pack.state]}>{t(`desk.package.state.${pack.state}`)}</Tag>
        <span className={styles.when}>
          {live ? t("desk.package.expires", { round: pack.expires }) : t("desk.round", { round: pack.round })}
        </span>
      </header>
      {pack.rationale !== null && <blockquote className={styles.rationale}>{say(pack.rationale)}</blockquote>}
      <ul className={styles.parts}>
        {pack.parts.map((part, i) => (
          <PartLine key={i} part={part} />
        ))}
      </ul>
      <Answers pack={pack} />
      {pack.voidReason !== null && <p className={styles.reason}>{say(pack.voidReason)}</p>}
      <div className={styles.actions}>
        {accept !== null && (
          <Button variant="primary" isPending={busy} onPress={() => void act(accept.option, accept.fields)}>
            {t("desk.package.accept")}
          </Button>
        )}
        {decline !== null && <Button onPress={() => setDeclining(true)}>{t("desk.package.decline")}</Button>}
        {accept !== null && onCounter && (
          <Button variant="quiet" onPress={onCounter}>
            {t("desk.package.counter")}
          </Button>
        )}
        {withdraw !== null && (
          <Button isPending={busy} onPress={() => void act(withdraw.option, withdraw.fields)}>
            {t("desk.package.withdraw")}
          </Button>
        )}
      </div>
      <Refused refusal={refusal} />
      {decline !== null && (
        <DeclineDialog
          isOpen={declining}
          onClose={() => setDeclining(false)}
          withReason={hasField(decline.option, "reason")}
          onDecline={(reason) => void act(decline.option, decline.fields, reason === "" ? {} : { reason })}
        />
      )}
    </article>
  );
}

/** Who has answered, and what they said. */
function Answers({ pack }: { readonly pack: PackageView }) {
  const t = useText();
  const say = useSay();
  const answers = Object.entries(pack.answers);
  if (answers.length === 0) return null;
  return (
    <ul className={styles.answers}>
      {answers.map(([id, { answer, reason }]) => (
        <li key={id}>
          {t(`desk.package.answer.${answer}`, { seat: say(id) })}
          {reason !== null && <span className={styles.reason}> “{say(reason)}”</span>}
        </li>
      ))}
    </ul>
  );
}
