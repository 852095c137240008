import { dyadId } from "../../../shared/rules/ids.ts";
import { useMessages, usePublic, useSeat } from "../../model/hooks.ts";
import type { TalkChannel } from "./letter.ts";
import type { ThreadId } from "./transcript.ts";

/** Why a channel cannot be used now, where it cannot. */
export type ChannelBar = "used" | "notOpen" | "notMet" | null;

export interface ChannelChoice {
  readonly channel: TalkChannel;
  readonly bar: ChannelBar;
}

/** The ways to write into a thread now. A note and a hotline message go once a round, a meeting must be held. */
export function useChannels(thread: ThreadId): readonly ChannelChoice[] {
  const { seat } = useSeat("me");
  const round = usePublic((facts) => facts.clock.round);
  const pair = dyadId(seat, thread);
  const hotline = usePublic((facts) => facts.dyads[pair]?.cbms.includes("hotline.establish") ?? false);
  const { meetings } = useSeat("deals");
  const { list } = useMessages();
  if (thread === "plenary") return [{ channel: "plenary", bar: null }];
  const wrote = (channel: TalkChannel): boolean =>
    list.some((one) => one.channel === channel && one.from === seat && one.to.includes(thread) && one.round === round);
  const met = meetings.some((one) => one.state === "held" && one.round === round && [one.by, one.to].includes(thread));
  return [
    { channel: "chat", bar: null },
    { channel: "note", bar: wrote("note") ? "used" : null },
    { channel: "hotline", bar: !hotline ? "notOpen" : wrote("hotline") ? "used" : null },
    { channel: "meeting", bar: met ? null : "notMet" },
  ];
}
