import { Handshake } from "lucide-react";
import type { PromiseView } from "../../../shared/rules/view.ts";
import { useOptions, usePublic, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Tag, type Tone } from "../../ui/index.ts";
import { AcceptOrDecline } from "../kit/AcceptOrDecline.tsx";
import { anchors } from "../kit/nav.ts";
import { Refused } from "../kit/Refused.tsx";
import { reach } from "../kit/reach.ts";
import { useAct } from "../kit/useAct.ts";
import styles from "./promise.module.css";

const TONES: Readonly<Record<string, Tone>> = {
  offered: "need",
  standing: "brand",
  kept: "good",
  broken: "danger",
  declined: "neutral",
};

/** A promise as an object on both desks: what, until when, how it stands; to be accepted or declined. */
export function PromiseCard({ id, withText = false }: { readonly id: string; readonly withText?: boolean }) {
  const promise = useSeat("deals").promises.find((one) => one.id === id);
  return promise === undefined ? null : <Card promise={promise} withText={withText} />;
}

function Card({ promise, withText }: { readonly promise: PromiseView; readonly withText: boolean }) {
  const t = useText();
  const say = useSay();
  const acting = useAct();
  const options = useOptions("deals");
  const accept = reach(options, "promise.answer", { promise: promise.id, accept: true });
  const decline = reach(options, "promise.answer", { promise: promise.id, accept: false });
  const state = promise.state in TONES ? promise.state : "standing";
  return (
    <div id={anchors.promise(promise.id)} className={styles.card}>
      <p className={styles.line}>
        <Handshake size={18} aria-hidden="true" className={styles.icon} />
        <span>
          <b>{t("desk.promise.by", { by: say(promise.by), to: promise.to.map((seat) => say(seat)).join(", ") })}</b>{" "}
          {t(`desk.promise.kind.${promise.kind}`)}
        </span>
        <Tag tone={TONES[state] ?? "neutral"}>{say({ key: `desk.promise.state.${state}` })}</Tag>
      </p>
      {withText && promise.text !== null && <blockquote>{say(promise.text)}</blockquote>}
      <p className={styles.due}>
        <Due round={promise.due} />
      </p>
      {(accept !== null || decline !== null) && (
        <div className={styles.actions}>
          <AcceptOrDecline accept={accept} decline={decline} acting={acting} />
        </div>
      )}
      <Refused refusal={acting.refusal} />
    </div>
  );
}

/** "Due by the end of round 3"; what a text binds to lasts beyond the game. */
export function Due({ round }: { readonly round: number }) {
  const t = useText();
  const rounds = usePublic((facts) => facts.clock.rounds);
  return round > rounds ? t("desk.promise.lasting") : t("desk.promise.due", { round });
}
