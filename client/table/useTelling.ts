import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useMaybeSeat } from "../model/hooks.ts";
import { useSay } from "../model/say.ts";
import type { StageHandle } from "../stage/model.ts";
import { beatsOf } from "./beats.ts";

export interface Telling {
  /** Which beat is shown, from 0; null while none is. */
  readonly at: number | null;
  readonly total: number;
  readonly play: () => void;
  readonly next: () => void;
  readonly end: () => void;
}

/** Tells the outcome on the stage: by itself when a round has been resolved while the page is open, or when asked. */
export function useTelling(handle: StageHandle | null): Telling {
  const say = useSay();
  const outcome = useMaybeSeat()?.outcome ?? null;
  const beats = useMemo(() => (outcome === null ? [] : beatsOf(outcome, say)), [outcome, say]);
  const [at, setAt] = useState<number | null>(null);
  const play = useCallback(() => {
    if (handle === null || beats.length === 0) return;
    setAt(0);
    handle.playOutcome(beats, { onBeat: (_, index) => setAt(index), onDone: () => setAt(null) });
  }, [handle, beats]);
  const told = useRef(outcome?.round ?? 0);
  useEffect(() => {
    if (outcome === null || handle === null || outcome.round === told.current) return;
    told.current = outcome.round;
    play();
  }, [outcome, handle, play]);
  return { at, total: beats.length, play, next: () => handle?.skip(), end: () => handle?.skipAll() };
}
