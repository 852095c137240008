import { Users } from "lucide-react";
import { useOptions, usePublic, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, Cost, Notice } from "../../ui/index.ts";
import { AcceptOrDecline } from "../kit/AcceptOrDecline.tsx";
import { Refused } from "../kit/Refused.tsx";
import { reach } from "../kit/reach.ts";
import { useAct } from "../kit/useAct.ts";
import styles from "./meetings.module.css";

/** Meetings of this round: invitations to answer, and whom one may ask. */
export function Meetings() {
  const t = useText();
  const say = useSay();
  const acting = useAct();
  const { seat } = useSeat("me");
  const round = usePublic((facts) => facts.clock.round);
  const options = useOptions("talks");
  const meetings = useSeat("deals").meetings.filter((meeting) => meeting.round === round);
  const invitations = options.filter((option) => option.type === "meeting.invite");
  return (
    <div className={styles.meetings}>
      {meetings.map((meeting) => {
        const other = meeting.by === seat ? meeting.to : meeting.by;
        const accept = reach(options, "meeting.answer", { meeting: meeting.id, accept: true });
        const decline = reach(options, "meeting.answer", { meeting: meeting.id, accept: false });
        const words = meeting.state === "invited" && meeting.by === seat ? "asked" : meeting.state;
        return (
          <Notice
            key={meeting.id}
            tone={accept === null ? "neutral" : "need"}
            actions={
              accept !== null && (
                <AcceptOrDecline
                  accept={accept}
                  decline={decline}
                  acting={acting}
                  acceptLabel={t("desk.meeting.accept")}
                />
              )
            }
          >
            {say({ key: `desk.meeting.${words}`, args: { seat: other } })}
          </Notice>
        );
      })}
      {invitations.map((option) => (
        <Button
          key={option.id}
          size="s"
          icon={<Users size={18} aria-hidden="true" />}
          isPending={acting.busy}
          onPress={() => void acting.act(option)}
        >
          {t("desk.meeting.invite", { seat: say(String(option.fixed.to ?? option.about?.seat ?? "")) })}{" "}
          <Cost {...option.cost} />
        </Button>
      ))}
      <Refused refusal={acting.refusal} />
    </div>
  );
}
