import { Radio } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { FacilitatorView } from "../../shared/game.ts";
import { gaugeOf } from "../model/gauges.ts";
import { usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Button, Dialog, Disclosure, EmptyState, Paper, Tag } from "../ui/index.ts";
import { useNumbers } from "../ui/numbers.ts";
import styles from "./InjectsCard.module.css";
import { Refused } from "./Refused.tsx";
import { Section } from "./Section.tsx";
import { useAsk } from "./useAsk.ts";
import { useConsole } from "./useConsole.ts";

type Inject = FacilitatorView["injects"][number];

/** News that the scenario holds ready. They come by themselves in their round, or now. */
export function InjectsCard() {
  const t = useText();
  const injects = useConsole()?.injects ?? [];
  const waiting = injects.filter((inject) => inject.state === "waiting");
  const past = injects.filter((inject) => inject.state !== "waiting");
  const [shown, setShown] = useState<Inject | null>(null);
  return (
    <Section title={t("ui.facilitator.injects.title")}>
      {injects.length === 0 && <EmptyState icon={<Radio size={28} />} title={t("ui.facilitator.injects.none")} />}
      <ul className={styles.injects}>
        {waiting.map((inject) => (
          <Line key={inject.id} inject={inject}>
            <Button size="s" onPress={() => setShown(inject)}>
              {t("ui.facilitator.injects.preview")}
            </Button>
          </Line>
        ))}
      </ul>
      {past.length > 0 && (
        <Disclosure title={t("ui.facilitator.injects.past", { count: past.length })}>
          <ul className={styles.injects}>
            {past.map((inject) => (
              <Line key={inject.id} inject={inject}>
                <Tag tone={inject.state === "released" ? "good" : "neutral"}>
                  {t(`ui.facilitator.injects.${inject.state === "released" ? "released" : "skipped"}`)}
                </Tag>
              </Line>
            ))}
          </ul>
        </Disclosure>
      )}
      {shown !== null && <InjectDialog inject={shown} onClose={() => setShown(null)} />}
    </Section>
  );
}

function Line({ inject, children }: { inject: Inject; children: ReactNode }) {
  const t = useText();
  const say = useSay();
  return (
    <li>
      <div>
        <b>{say(inject.headline)}</b>
        <p className={styles.meta}>
          {say({ key: `ui.voice.${inject.voice}` })} · {t("ui.facilitator.injects.round", { round: inject.round })}
        </p>
      </div>
      {children}
    </li>
  );
}

function InjectDialog({ inject, onClose }: { inject: Inject; onClose: () => void }) {
  const t = useText();
  const say = useSay();
  const n = useNumbers(1);
  const ask = useAsk();
  const running = usePublic((facts) => facts.clock.phase !== "lobby" && facts.clock.phase !== "debrief");
  const release = async (): Promise<void> => {
    if (await ask.ask({ type: "inject.release", inject: inject.id })) onClose();
  };
  return (
    <Dialog
      title={t("ui.facilitator.injects.previewTitle")}
      isOpen
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{t("ui.close")}</Button>
          <Button variant="primary" isDisabled={!running} isPending={ask.waiting} onPress={() => void release()}>
            {t("ui.facilitator.injects.release")}
          </Button>
        </>
      }
    >
      <Paper>
        <h3>{say(inject.headline)}</h3>
        <p>{say(inject.text)}</p>
      </Paper>
      {inject.effects.length > 0 && (
        <div>
          <h4>{t("ui.facilitator.injects.effects")}</h4>
          <ul className={styles.effects}>
            {inject.effects.map((effect) => (
              <li key={effect.path}>
                <b>{n.signed(effect.add)}</b> {gaugeOf(effect.path, say).label}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!running && <p>{t("ui.facilitator.injects.notNow")}</p>}
      <Refused refusal={ask.refusal} />
    </Dialog>
  );
}
