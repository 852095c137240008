import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

/** Says something to those who cannot see it: `polite` waits for a pause, `urgent` does not. */
export type Announce = (words: string, how?: "polite" | "urgent") => void;

const AnnounceContext = createContext<Announce>(() => {});

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

interface Spoken {
  readonly words: string;
  /** Tells two equal sentences apart, so that the second is read as well. */
  readonly turn: number;
}

const silent: Spoken = { words: "", turn: 0 };

export function Announcer({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState(silent);
  const [urgent, setUrgent] = useState(silent);
  const announce = useCallback<Announce>((words, how = "polite") => {
    const set = how === "urgent" ? setUrgent : setPolite;
    set((before) => ({ words, turn: before.turn + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="unseen" aria-live="polite">
        <span key={polite.turn}>{polite.words}</span>
      </div>
      <div className="unseen" aria-live="assertive">
        <span key={urgent.turn}>{urgent.words}</span>
      </div>
    </AnnounceContext>
  );
}
