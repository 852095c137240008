import { Circle, CircleAlert, CircleCheck } from "lucide-react";
import type { Beat, ChangeView } from "../../../shared/rules/view.ts";
import { useSay, useText } from "../../model/say.ts";
import { Change, cx, Disclosure } from "../../ui/index.ts";
import { useCauses } from "../kit/useCauses.ts";
import { useGaugeName } from "../kit/useGaugeName.ts";
import { changesOf } from "./changesOf.ts";
import styles from "./outcome.module.css";

const ICONS = { good: CircleCheck, bad: CircleAlert, neutral: Circle } as const;

export interface BeatItemProps {
  readonly beat: Beat;
  readonly changes?: readonly ChangeView[];
}

/** One moment; it opens for the gauges that it moved and their reasons. */
export function BeatItem({ beat, changes = [] }: BeatItemProps) {
  const t = useText();
  const say = useSay();
  const moved = changesOf(beat, changes);
  const Icon = ICONS[beat.tone];
  return (
    <li className={cx(styles.beat, styles[beat.tone])}>
      <Icon size={20} aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>
          {say(beat.title)} <span className="unseen">({t(`desk.tone.${beat.tone}`)})</span>
        </p>
        {beat.lines.map((line) => (
          <p key={`${line.key}${JSON.stringify(line.args)}`}>{say(line)}</p>
        ))}
        {moved.length > 0 && (
          <Disclosure title={t("desk.outcome.why")}>
            <Moved changes={moved} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

/** Gauges with "62 → 57 (−5)" and every reason. */
export function Moved({ changes }: { readonly changes: readonly ChangeView[] }) {
  const nameOf = useGaugeName();
  const causesOf = useCauses();
  return (
    <ul className={styles.moved}>
      {changes.map((change) => {
        const gauge = nameOf(change.path);
        return (
          <li key={change.path}>
            <b>{gauge.label}</b>
            <Change
              before={change.before}
              after={change.after}
              better={gauge.better}
              causes={causesOf(change)}
              decimals={1}
            />
          </li>
        );
      })}
    </ul>
  );
}
