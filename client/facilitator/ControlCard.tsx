import { FastForward, Pause, Play, Plus } from "lucide-react";
import { useState } from "react";
import type { MessageKey } from "../../shared/text/en.ts";
import { usePublic, useSnapshot } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import { Button, ConfirmDialog } from "../ui/index.ts";
import styles from "./ControlCard.module.css";
import { Refused } from "./Refused.tsx";
import { Section } from "./Section.tsx";
import { type Ask, useAsk } from "./useAsk.ts";

/** Start, pause, go on, give more time. */
export function ControlCard() {
  const t = useText();
  const phase = usePublic((facts) => facts.clock.phase);
  const ask = useAsk();
  return (
    <Section title={t("ui.facilitator.control.title")}>
      {phase === "lobby" && <Start ask={ask} />}
      {phase === "debrief" && <p>{t("ui.facilitator.control.over")}</p>}
      {phase !== "lobby" && phase !== "debrief" && <Running ask={ask} />}
      <Refused refusal={ask.refusal} />
    </Section>
  );
}

function Start({ ask }: { ask: Ask }) {
  const t = useText();
  const { free, total } = useSnapshot(({ view, people }) => {
    const ids = Object.keys(view?.public.seats ?? {});
    return { free: ids.filter((id) => (people[id] ?? []).length === 0).length, total: ids.length };
  });
  return (
    <div className={styles.row}>
      <p className={styles.words}>{t("ui.facilitator.start.text", { free, total })}</p>
      <Button
        variant="primary"
        size="l"
        icon={<Play size={20} />}
        isPending={ask.waiting}
        onPress={() => void ask.ask({ type: "exercise.start" })}
      >
        {t("ui.facilitator.start.action")}
      </Button>
    </div>
  );
}

const MORE_MINUTES = [1, 2, 5] as const;

function Running({ ask }: { ask: Ask }) {
  const t = useText();
  const clock = usePublic((facts) => facts.clock);
  const undone = usePublic(
    (facts) =>
      Object.values(facts.seats).filter((seat) => seat.occupant !== "empty" && !seat.ready && !seat.committed).length,
  );
  const [confirming, setConfirming] = useState(false);
  const phase = t(`ui.phase.${clock.phase}` as MessageKey);
  return (
    <>
      <p className={styles.words}>{t("ui.facilitator.control.undone", { phase, count: undone })}</p>
      <div className={styles.row}>
        {clock.paused ? (
          <Button variant="primary" icon={<Play size={18} />} onPress={() => void ask.ask({ type: "clock.resume" })}>
            {t("ui.facilitator.resume")}
          </Button>
        ) : (
          <Button icon={<Pause size={18} />} onPress={() => void ask.ask({ type: "clock.pause" })}>
            {t("ui.facilitator.pause")}
          </Button>
        )}
        <Button icon={<FastForward size={18} />} onPress={() => setConfirming(true)}>
          {t("ui.facilitator.advance")}
        </Button>
        {(clock.deadline !== null || clock.pausedWith !== null) &&
          MORE_MINUTES.map((minutes) => (
            <Button
              key={minutes}
              icon={<Plus size={16} />}
              onPress={() => void ask.ask({ type: "clock.extend", seconds: minutes * 60 })}
            >
              {t("ui.facilitator.extend", { minutes })}
            </Button>
          ))}
      </div>
      <ConfirmDialog
        title={t("ui.facilitator.advance.title", { phase })}
        isOpen={confirming}
        onClose={() => setConfirming(false)}
        onConfirm={() => void ask.ask({ type: "phase.advance" })}
        confirm={t("ui.facilitator.advance")}
      >
        <p>{t("ui.facilitator.advance.text", { count: undone })}</p>
      </ConfirmDialog>
    </>
  );
}
