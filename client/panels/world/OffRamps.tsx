import type { OffRampView } from "../../../shared/rules/view.ts";
import { useMaybeSeat, useOptions } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Notice } from "../../ui/index.ts";
import { AcceptOrDecline } from "../kit/AcceptOrDecline.tsx";
import { Refused } from "../kit/Refused.tsx";
import { reach } from "../kit/reach.ts";
import { useAct } from "../kit/useAct.ts";
import styles from "./relation.module.css";

/** Ways down: a remedy against the end of a measure, offered by one side and taken by the other. */
export function OffRamps({ a, b }: { readonly a: string; readonly b: string }) {
  const t = useText();
  const offRamps = (useMaybeSeat()?.deals.offRamps ?? []).filter(
    (one) => [a, b].includes(one.by) && [a, b].includes(one.to),
  );
  if (offRamps.length === 0) return null;
  return (
    <section className={styles.measures} aria-label={t("desk.offRamp.title")}>
      <h4>{t("desk.offRamp.title")}</h4>
      {offRamps.map((offRamp) => (
        <OffRamp key={offRamp.id} offRamp={offRamp} />
      ))}
    </section>
  );
}

function OffRamp({ offRamp }: { readonly offRamp: OffRampView }) {
  const t = useText();
  const say = useSay();
  const acting = useAct();
  const options = useOptions("deals");
  const accept = reach(options, "offramp.answer", { offRamp: offRamp.id, accept: true });
  const decline = reach(options, "offramp.answer", { offRamp: offRamp.id, accept: false });
  return (
    <>
      <Notice
        tone={accept === null ? "neutral" : "need"}
        title={t("desk.offRamp.line", {
          by: say(offRamp.by),
          to: say(offRamp.to),
          remedy: say({ key: `remedy.${offRamp.remedy}` }),
        })}
        actions={accept !== null && <AcceptOrDecline accept={accept} decline={decline} acting={acting} />}
      >
        {say({ key: `desk.offRamp.state.${offRamp.state}` })}
      </Notice>
      <Refused refusal={acting.refusal} />
    </>
  );
}
