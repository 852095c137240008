import { useState } from "react";
import type { EvidenceView } from "../../../shared/rules/view.ts";
import { useOptions } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, ConfirmDialog } from "../../ui/index.ts";
import { Refused } from "../kit/Refused.tsx";
import { choicesOf, type Reached, reach } from "../kit/reach.ts";
import { useOthers } from "../kit/Seat.tsx";
import { useAct } from "../kit/useAct.ts";
import styles from "./evidence.module.css";

interface Way {
  readonly to: string;
  readonly mode: "full" | "summary";
  readonly reached: Reached;
}

/** Gives an item to another seat, in full or as a summary. It cannot be taken back, so it asks once. */
export function ShareItem({ item }: { readonly item: EvidenceView }) {
  const t = useText();
  const say = useSay();
  const options = useOptions("files");
  const others = useOthers();
  const { act, busy, refusal } = useAct();
  const [asked, setAsked] = useState<Way | null>(null);
  // Whoever gave it has it already.
  const ways = others
    .filter((to) => to !== item.from)
    .flatMap((to) =>
      (["full", "summary"] as const).flatMap((mode): Way[] => {
        const reached = reach(options, "evidence.share", { item: item.id, to, mode });
        return reached === null || !choicesOf(reached.option, "mode").includes(mode) ? [] : [{ to, mode, reached }];
      }),
    );
  if (ways.length === 0 && refusal === null) return null;
  return (
    <>
      <div className={styles.acts}>
        {ways.map((way) => (
          <Button key={`${way.to}${way.mode}`} size="s" isPending={busy} onPress={() => setAsked(way)}>
            {t(`desk.evidence.share.${way.mode}`, { seat: say(way.to) })}
          </Button>
        ))}
      </div>
      <Refused refusal={refusal} />
      {asked !== null && (
        <ConfirmDialog
          title={t(`desk.evidence.share.${asked.mode}`, { seat: say(asked.to) })}
          isOpen
          onClose={() => setAsked(null)}
          onConfirm={() => void act(asked.reached.option, asked.reached.fields)}
          confirm={t("desk.evidence.shareIt")}
        >
          <p>
            <b>{say(item.label)}</b>
          </p>
          <p>{t(`desk.evidence.shareHelp.${asked.mode}`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
