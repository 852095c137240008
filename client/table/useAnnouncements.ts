import { useEffect, useRef } from "react";
import type { MessageKey } from "../../shared/text/en.ts";
import { useConnection, useMaybeSeat, useMessages, useNow, usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { timeLeft } from "../ui/index.ts";
import { useAnnounce } from "./Announcer.tsx";

const NEARLY_OVER_S = [60, 15] as const;

/** Says what changes at the table: phase, messages, what waits, connection, and that time is nearly over. */
export function useAnnouncements(): void {
  usePhaseAnnounced();
  useMessagesAnnounced();
  useWaitsAnnounced();
  useConnectionAnnounced();
  useTimeAnnounced();
}

function usePhaseAnnounced(): void {
  const t = useText();
  const announce = useAnnounce();
  const { instance, phase, round } = usePublic((facts) => facts.clock);
  const last = useRef(instance);
  useEffect(() => {
    if (last.current === instance) return;
    last.current = instance;
    announce(t("ui.say.phase", { phase: t(`ui.phase.${phase}` as MessageKey), round }));
  }, [instance, phase, round, announce, t]);
}

function useMessagesAnnounced(): void {
  const t = useText();
  const say = useSay();
  const announce = useAnnounce();
  const { list, unread } = useMessages();
  const newest = list.findLast((message) => unread.has(message.id));
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (newest === undefined || last.current === newest.id) return;
    last.current = newest.id;
    announce(t("ui.say.message", { from: say(newest.from), text: say(newest.text) }));
  }, [newest, announce, say, t]);
}

function useWaitsAnnounced(): void {
  const say = useSay();
  const t = useText();
  const announce = useAnnounce();
  const waits = useMaybeSeat()?.waits;
  const known = useRef(new Set(waits?.map((wait) => wait.id)));
  useEffect(() => {
    const fresh = waits?.find((wait) => !known.current.has(wait.id));
    known.current = new Set(waits?.map((wait) => wait.id));
    if (fresh !== undefined) announce(t("ui.say.waits", { what: say(fresh.what) }));
  }, [waits, announce, say, t]);
}

function useConnectionAnnounced(): void {
  const t = useText();
  const announce = useAnnounce();
  const connection = useConnection();
  const last = useRef(connection);
  useEffect(() => {
    if (last.current !== connection && connection === "live") announce(t("ui.connection.live"));
    last.current = connection;
  }, [connection, announce, t]);
}

function useTimeAnnounced(): void {
  const t = useText();
  const announce = useAnnounce();
  const clock = usePublic((facts) => facts.clock);
  const now = useNow();
  const left = clock.paused ? null : timeLeft(clock, now);
  const seconds = left === null ? null : Math.ceil(left / 1000);
  const before = useRef(seconds);
  useEffect(() => {
    const passed = NEARLY_OVER_S.find((mark) => isPassed(before.current, seconds, mark));
    before.current = seconds;
    if (passed !== undefined) announce(t("ui.say.time", { seconds: passed }), "urgent");
  }, [seconds, announce, t]);
}

function isPassed(before: number | null, now: number | null, mark: number): boolean {
  return before !== null && now !== null && before > mark && now <= mark;
}
