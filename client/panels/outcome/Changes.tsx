import type { ChangeView } from "../../../shared/rules/view.ts";
import { useText } from "../../model/say.ts";
import { Moved } from "./BeatItem.tsx";
import { groupChanges } from "./changesOf.ts";
import styles from "./outcome.module.css";

const GROUPS = ["own", "relations", "world"] as const;

/** Every gauge that moved, with its reasons: at home, between delegations, in the world. */
export function Changes({ changes }: { readonly changes: readonly ChangeView[] }) {
  const t = useText();
  const groups = groupChanges(changes);
  return (
    <div className={styles.groups}>
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <div key={group}>
          <h4>{t(`desk.outcome.${group}`)}</h4>
          <Moved changes={groups[group]} />
        </div>
      ))}
    </div>
  );
}
