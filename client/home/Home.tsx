import { Page } from "../app/Page.tsx";
import { Problem } from "../app/Problem.tsx";
import { useLoad } from "../app/useLoad.ts";
import { useText } from "../model/say.ts";
import { api } from "../net/api.ts";
import { Doors } from "./Doors.tsx";
import styles from "./Home.module.css";
import { Room } from "./Room.tsx";
import { Shelf } from "./Shelf.tsx";
import { Solo } from "./Solo.tsx";
import { WaysBack } from "./WaysBack.tsx";

export function Home() {
  const t = useText();
  const shelf = useLoad(api.scenarios);
  const entries = shelf.state === "here" ? shelf.value : [];
  return (
    <Page hero={<Hero />}>
      <div className={styles.front}>
        <WaysBack />
        <Doors />
        <Solo entries={entries} />
      </div>
      <section aria-labelledby="shelf" className={styles.shelf}>
        <h2 id="shelf">{t("ui.home.shelf")}</h2>
        {shelf.state === "failed" && <Problem error={shelf.error} onRetry={shelf.retry} />}
        {shelf.state === "loading" && <p role="status">{t("ui.opening")}</p>}
        <Shelf entries={entries} />
      </section>
    </Page>
  );
}

function Hero() {
  const t = useText();
  return (
    <div className={styles.hero}>
      <div className={styles.claim}>
        <h1>{t("ui.home.title")}</h1>
        <p>{t("ui.home.lead")}</p>
      </div>
      <Room />
    </div>
  );
}
