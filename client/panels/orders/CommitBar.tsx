import { Lock, LockOpen } from "lucide-react";
import { useState } from "react";
import { usePublic } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, ConfirmDialog } from "../../ui/index.ts";
import { PanelFoot } from "../kit/PanelFoot.tsx";
import { Refused } from "../kit/Refused.tsx";
import { useOthers } from "../kit/Seat.tsx";
import { useAct } from "../kit/useAct.ts";
import styles from "./commit.module.css";
import type { Orders } from "./useOrders.ts";

/** The running budget and the one decision that counts: commit the set, or open it again. */
export function CommitBar({ orders }: { readonly orders: Orders }) {
  const t = useText();
  const { act, busy, refusal } = useAct();
  const phase = usePublic((facts) => facts.clock.phase);
  const [asking, setAsking] = useState(false);
  const { draft, left } = orders;
  const over = left.ap < 0 || left.pc < 0;
  const deciding = phase === "decision";
  const commit = async (): Promise<void> => {
    const { prediction } = draft;
    const command = { type: "orders.commit", orders: draft.orders, ...(prediction !== undefined && { prediction }) };
    if (await act(command, {}, draft.texts)) orders.used();
  };
  const reopen = async (): Promise<void> => {
    if (await act({ type: "orders.reopen" })) orders.reopened();
  };
  return (
    <PanelFoot>
      <Refused refusal={refusal} />
      <div className={styles.line}>
        <div className={styles.words}>
          {!orders.committed && (
            <p className={over ? styles.over : undefined} aria-live="polite">
              {over
                ? t("desk.orders.over", { ap: Math.max(0, -left.ap), pc: Math.max(0, -left.pc) })
                : t("desk.orders.left", { ap: left.ap, pc: left.pc })}
            </p>
          )}
          {orders.committed && (
            <p>
              <b>{t("desk.orders.committed")}</b>
            </p>
          )}
          <Others committed={orders.committed} />
        </div>
        {orders.committed ? (
          <Reopen busy={busy} deciding={deciding} onReopen={() => void reopen()} />
        ) : (
          <Button
            variant={draft.orders.length === 0 ? "secondary" : "primary"}
            icon={<Lock size={18} aria-hidden="true" />}
            isPending={busy}
            isDisabled={!deciding || over}
            onPress={() => (draft.orders.length === 0 ? setAsking(true) : void commit())}
          >
            {t("desk.orders.commit", { count: draft.orders.length })}
          </Button>
        )}
      </div>
      {!deciding && !orders.committed && <p className={styles.wait}>{t("desk.orders.notYet")}</p>}
      <ConfirmDialog
        title={t("desk.orders.emptyTitle")}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void commit()}
        confirm={t("desk.orders.commit", { count: 0 })}
      >
        <p>{t("desk.orders.emptySure")}</p>
      </ConfirmDialog>
    </PanelFoot>
  );
}

function Reopen({ busy, deciding, onReopen }: { busy: boolean; deciding: boolean; onReopen: () => void }) {
  const t = useText();
  return (
    deciding && (
      <Button icon={<LockOpen size={18} aria-hidden="true" />} isPending={busy} onPress={onReopen}>
        {t("desk.orders.reopen")}
      </Button>
    )
  );
}

/** Who has committed already. */
function Others({ committed }: { readonly committed: boolean }) {
  const t = useText();
  const say = useSay();
  const others = useOthers();
  const seats = usePublic((facts) => facts.seats);
  const phase = usePublic((facts) => facts.clock.phase);
  if (phase !== "decision") return null;
  return others.map((id) => (
    <p key={id} className={styles.wait}>
      {t(
        seats[id]?.committed
          ? "desk.orders.otherDone"
          : committed
            ? "desk.orders.otherWaits"
            : "desk.orders.otherWrites",
        {
          seat: say(id),
        },
      )}
    </p>
  ));
}
