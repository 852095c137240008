import type { ShelfEntry } from "../../shared/protocol.ts";
import { Problem } from "../app/Problem.tsx";
import { useText } from "../model/say.ts";
import { Button, Flag } from "../ui/index.ts";
import styles from "./Solo.module.css";
import { usePlayAlone } from "./usePlayAlone.ts";

/** One line for one person: pick a delegation and be in the briefing. */
export function Solo({ entries }: { entries: readonly ShelfEntry[] }) {
  const t = useText();
  const solo = usePlayAlone();
  const first = entries[0];
  if (first === undefined) return null;
  return (
    <section className={styles.solo} aria-labelledby="solo">
      <p id="solo">{t("ui.home.solo", { scenario: first.title })}</p>
      <div className={styles.seats}>
        {first.roster.map((seat) => (
          <Button
            key={seat.id}
            size="s"
            icon={<Flag code={seat.flag} size="s" />}
            isPending={solo.running}
            onPress={() => solo.run(first.id, seat.id)}
          >
            {seat.name}
          </Button>
        ))}
      </div>
      <Problem error={solo.error} />
    </section>
  );
}
