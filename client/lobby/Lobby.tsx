import { ConnectionBar } from "../app/ConnectionBar.tsx";
import { ThemeSwitch } from "../app/ThemeSwitch.tsx";
import { useIdentity, usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { OwnBrief, PublicBrief } from "./Briefs.tsx";
import { DeviceCheck } from "./DeviceCheck.tsx";
import styles from "./Lobby.module.css";
import { Ready } from "./Ready.tsx";
import { Seats } from "./Seats.tsx";
import { YourLink } from "./YourLink.tsx";

/** Before the first round: take a seat, read, and say that you are ready. */
export default function Lobby() {
  const t = useText();
  const say = useSay();
  const title = usePublic((facts) => facts.scenario.title);
  const code = useIdentity()?.joinCode ?? null;
  return (
    <div className={styles.lobby}>
      <header className={styles.top}>
        <span className={styles.mark}>{t("ui.name")}</span>
        <h1 className={styles.title}>{say(title)}</h1>
        {code !== null && (
          <span className={styles.code}>
            {t("ui.code.label")} <b>{code}</b>
          </span>
        )}
        <ThemeSwitch />
      </header>
      <ConnectionBar />
      <Seats />
      <main className={styles.desk}>
        <div className={styles.scroll}>
          <OwnBrief />
          <PublicBrief />
          <DeviceCheck />
          <YourLink />
        </div>
        <Ready />
      </main>
    </div>
  );
}
