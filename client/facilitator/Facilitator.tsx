import { ConnectionBar } from "../app/ConnectionBar.tsx";
import { ThemeSwitch } from "../app/ThemeSwitch.tsx";
import { usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { WholeCatalogue } from "../model/WholeCatalogue.tsx";
import { PhaseSteps } from "../table/PhaseSteps.tsx";
import { Clock } from "../ui/index.ts";
import { CodeCard } from "./CodeCard.tsx";
import { ControlCard } from "./ControlCard.tsx";
import styles from "./Facilitator.module.css";
import { InjectsCard } from "./InjectsCard.tsx";
import { RecordCard } from "./RecordCard.tsx";
import { SeatsCard } from "./SeatsCard.tsx";
import { SecretCard } from "./SecretCard.tsx";
import { UnansweredCard } from "./UnansweredCard.tsx";
import { WorldCard } from "./WorldCard.tsx";

/** The page of whoever runs the exercise: who is there, the clock, injects, and the record. */
export default function Facilitator() {
  const inLobby = usePublic((facts) => facts.clock.phase === "lobby");
  return (
    <WholeCatalogue>
      <div className={styles.page}>
        <Head />
        <ConnectionBar />
        <main className={styles.main}>
          <div className={styles.column}>
            {inLobby && <CodeCard />}
            <ControlCard />
            <SeatsCard />
            {!inLobby && <UnansweredCard />}
          </div>
          <div className={styles.column}>
            {!inLobby && <WorldCard />}
            <InjectsCard />
            <SecretCard />
            <RecordCard />
          </div>
        </main>
      </div>
    </WholeCatalogue>
  );
}

function Head() {
  const t = useText();
  const say = useSay();
  const clock = usePublic((facts) => facts.clock);
  const title = usePublic((facts) => facts.scenario.title);
  const running = clock.phase !== "lobby" && clock.phase !== "debrief";
  return (
    <header className={styles.head}>
      <span className={styles.mark}>{t("ui.name")}</span>
      <h1 className={styles.title}>
        <b>{say(title)}</b> · {t("ui.facilitator.title")}
        {running && <> · {t("ui.round", { round: clock.round, rounds: clock.rounds })}</>}
      </h1>
      <div className={styles.time}>
        {running && (
          <>
            <PhaseSteps />
            <Clock clock={clock} />
          </>
        )}
        <ThemeSwitch />
      </div>
    </header>
  );
}
