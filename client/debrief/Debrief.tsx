import { useMaybeSeat, usePublic } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import { EmptyState } from "../ui/index.ts";
import { Charts } from "./Charts.tsx";
import styles from "./debrief.module.css";
import { Ending } from "./Ending.tsx";
import { Process } from "./Process.tsx";
import { Promises } from "./Promises.tsx";
import { Questions } from "./Questions.tsx";
import { Results } from "./Results.tsx";
import { TakeAway } from "./TakeAway.tsx";
import { TextPoints } from "./TextPoints.tsx";
import { Timeline } from "./Timeline.tsx";
import { Truth } from "./Truth.tsx";

/** Everything, once the game is over: the end, the truth beside what was believed, and how it came about. */
export function Debrief() {
  const t = useText();
  const debrief = usePublic((facts) => facts.debrief);
  const own = useMaybeSeat()?.me.seat ?? null;
  if (debrief === null) return <EmptyState title={t("desk.debrief.none")} />;
  return (
    <div className={styles.debrief}>
      <Ending debrief={debrief} />
      <Results debrief={debrief} own={own} />
      <Truth incidents={debrief.incidents} />
      <Charts history={debrief.history} />
      <Timeline debrief={debrief} />
      <TextPoints debrief={debrief} />
      <Promises promises={debrief.promises} />
      <Process seats={debrief.seats} />
      <Questions debrief={debrief} />
      <TakeAway />
    </div>
  );
}
