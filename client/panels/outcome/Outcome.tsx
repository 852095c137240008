import { usePublic, useSeat } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { EmptyState } from "../../ui/index.ts";
import { PanelHead, Section } from "../kit/Section.tsx";
import { BeatItem } from "./BeatItem.tsx";
import { Changes } from "./Changes.tsx";
import styles from "./outcome.module.css";
import { Reaction } from "./Reaction.tsx";
import { Readings } from "./Readings.tsx";

/** The last resolution in words: what turned over, beat by beat, what was expected, and why each gauge moved. */
export function Outcome() {
  const t = useText();
  const outcome = useSeat("outcome");
  const rounds = usePublic((facts) => facts.clock.rounds);
  const title = outcome.round > rounds ? t("desk.outcome.epilogue") : t("desk.outcome.title", { round: outcome.round });
  if (outcome.beats.length === 0 && outcome.changes.length === 0) {
    return <EmptyState title={t("desk.outcome.none")}>{t("desk.outcome.noneHelp")}</EmptyState>;
  }
  const told = outcome.beats.filter((beat) => beat.kind !== "prediction");
  const guessed = outcome.beats.filter((beat) => beat.kind === "prediction");
  return (
    <>
      <PanelHead title={title} sub={t("desk.outcome.sub")} />
      <Reaction />
      <ol className={styles.beats}>
        {told.map((beat) => (
          <BeatItem key={beat.id} beat={beat} changes={outcome.changes} />
        ))}
      </ol>
      {guessed.map((beat) => (
        <Readings key={beat.id} beat={beat} />
      ))}
      <Section title={t("desk.outcome.changes")}>
        <Changes changes={outcome.changes} />
      </Section>
    </>
  );
}
