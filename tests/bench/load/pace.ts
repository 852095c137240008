/**
 * Calls `act(i, turn)` for each of `count` players every `every` milliseconds, for `ms`, the players evenly spread.
 * Turns that came too late are made up for at once: a busy process must not lower the load.
 */
export function pace(count: number, every: number, ms: number, act: (i: number, turn: number) => void): Promise<void> {
  const began = performance.now();
  const next = Array.from({ length: count }, (_, i) => ({ i, turn: 0, at: began + (every * i) / count }));
  return new Promise((over) => {
    const timer = setInterval(() => {
      const now = performance.now();
      if (now - began >= ms) {
        clearInterval(timer);
        over();
        return;
      }
      for (const one of next) {
        if (one.at > now) continue;
        act(one.i, one.turn);
        one.turn += 1;
        one.at += every;
      }
    }, 1);
  });
}
