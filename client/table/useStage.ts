import { type RefObject, useEffect, useRef, useState } from "react";
import type { StageHandle, StageModel } from "../stage/model.ts";

export interface StageState {
  readonly handle: StageHandle | null;
  /** This device can't draw the stage: its words are shown instead. */
  readonly failed: boolean;
}

/** Mounts the stage in `host` once the page has been painted and is idle, and keeps it up to date. */
export function useStage(host: RefObject<HTMLElement | null>, model: StageModel): StageState {
  const [state, setState] = useState<StageState>({ handle: null, failed: false });
  const newest = useRef(model);
  newest.current = model;
  useEffect(() => {
    let wanted = true;
    let mounted: StageHandle | null = null;
    const mount = async (): Promise<void> => {
      try {
        const { mountStage } = await import("../stage/index.ts");
        if (!wanted || host.current === null) return;
        const handle = await mountStage(host.current, { model: newest.current });
        if (!wanted) return handle.destroy();
        mounted = handle;
        setState({ handle, failed: false });
      } catch (error) {
        console.warn("The stage can't be drawn here.", error);
        if (wanted) setState({ handle: null, failed: true });
      }
    };
    const cancel = whenIdle(() => void mount());
    return () => {
      wanted = false;
      cancel();
      mounted?.destroy();
      setState({ handle: null, failed: false });
    };
  }, [host]);
  useEffect(() => state.handle?.update(model), [state.handle, model]);
  return state;
}

const LATEST_MS = 1_500;

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(act, { timeout: LATEST_MS });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(act, 200);
  return () => clearTimeout(id);
}
