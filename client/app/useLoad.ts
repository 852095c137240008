import { useCallback, useEffect, useState } from "react";

export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "here"; readonly value: T }
  | { readonly state: "failed"; readonly error: unknown };

/** Loads once, and again on `retry`. `load` must keep its identity between renders. */
export function useLoad<T>(load: () => Promise<T>): Loaded<T> & { readonly retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    setLoaded({ state: "loading" });
    load().then(
      (value) => wanted && setLoaded({ state: "here", value }),
      (error: unknown) => wanted && setLoaded({ state: "failed", error }),
    );
    return () => {
      wanted = false;
    };
  }, [load, turn]);
  const retry = useCallback(() => setTurn((before) => before + 1), []);
  return { ...loaded, retry };
}

export interface Action<A extends unknown[]> {
  readonly run: (...args: A) => void;
  readonly running: boolean;
  readonly error: unknown;
}

/** Something that is asked of the server once per press, with what came of it. */
export function useAction<A extends unknown[]>(act: (...args: A) => Promise<void>): Action<A> {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = (...args: A): void => {
    if (running) return;
    setRunning(true);
    setError(null);
    act(...args)
      .catch(setError)
      .finally(() => setRunning(false));
  };
  return { run, running, error };
}
