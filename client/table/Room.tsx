import { SkipForward } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { useText } from "../model/say.ts";
import type { StageSceneName } from "../stage/model.ts";
import { Button } from "../ui/index.ts";
import styles from "./Room.module.css";
import { RoomPanel } from "./RoomPanel.tsx";
import { useStage } from "./useStage.ts";
import { useStageModel } from "./useStageModel.ts";
import { type Telling, useTelling } from "./useTelling.ts";

export interface RoomProps {
  /** On a phone the room's words have a tab of their own. */
  readonly wordsElsewhere: boolean;
  readonly onSeat: (seat: string) => void;
  readonly onIncident: (incident: string) => void;
  /** Given a function that shows the next scene, for the keyboard. */
  readonly onReady: (nextScene: () => void) => void;
}

const SCENES = ["chamber", "region"] as const;

/** The room: the drawn stage, its controls, and the same in words for those who don't see it. */
export function Room({ wordsElsewhere, onSeat, onIncident, onReady }: RoomProps) {
  const t = useText();
  const host = useRef<HTMLDivElement>(null);
  const { handle, failed } = useStage(host, useStageModel());
  const telling = useTelling(handle);
  const [scene, setScene] = useState<StageSceneName>("chamber");
  const show = (name: StageSceneName): void => {
    setScene(name);
    handle?.scene(name);
  };
  useEffect(() => handle?.onSelectSeat(onSeat), [handle, onSeat]);
  useEffect(() => handle?.onSelectIncident(onIncident), [handle, onIncident]);
  const next = useRef(() => {});
  next.current = () => show(scene === "chamber" ? "region" : "chamber");
  useEffect(() => onReady(() => next.current()), [onReady]);
  const words = <RoomPanel onSeat={onSeat} />;
  return (
    <section id="room" className={styles.room} aria-label={t("ui.room.label")}>
      <h2 className="unseen">{t("ui.room.label")}</h2>
      <div ref={host} className={styles.canvas} />
      {!failed && (
        <div className={styles.controls}>
          <ToggleButtonGroup
            aria-label={t("ui.room.scenes")}
            className={styles.scenes ?? ""}
            selectedKeys={[scene]}
            disallowEmptySelection
            onSelectionChange={(keys) => show([...keys][0] as StageSceneName)}
          >
            {SCENES.map((name) => (
              <ToggleButton key={name} id={name} className={styles.scene ?? ""}>
                {t(`ui.scene.${name}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <TellingControls telling={telling} />
        </div>
      )}
      {!wordsElsewhere && <div className={failed ? styles.words : "unseen"}>{words}</div>}
    </section>
  );
}

function TellingControls({ telling }: { telling: Telling }) {
  const t = useText();
  if (telling.total === 0) return null;
  if (telling.at === null)
    return (
      <Button size="s" variant="onStage" onPress={telling.play}>
        {t("ui.scene.outcome")}
      </Button>
    );
  return (
    <>
      <Button size="s" variant="onStage" onPress={telling.next} icon={<SkipForward size={16} />}>
        {t("ui.room.next", { at: telling.at + 1, total: telling.total })}
      </Button>
      <Button size="s" variant="onStage" onPress={telling.end}>
        {t("ui.room.skip")}
      </Button>
    </>
  );
}
