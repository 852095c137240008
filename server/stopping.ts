import process from "node:process";
import type { Log } from "./log.ts";

/** A stop that takes longer is cut short; the journal is whole at every moment. */
const PATIENCE_MS = 5_000;
/** One Ctrl-C arrives two or three times: the terminal sends it to everybody, and npm passes it on. */
const SAME_SIGNAL_MS = 1_000;

/** Stops once on SIGINT or SIGTERM; another one after a second ends the process at once. */
export function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let since: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (since !== undefined) {
      if (performance.now() - since > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    since = performance.now();
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "the stop failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
}

/**
 * A promise that nobody looks after is a fault, but no reason to send everybody home; after an exception that nobody
 * caught the process is in no known state, and its successor goes on from the journal.
 */
export function surviveFaults(log: Log): void {
  process.on("unhandledRejection", (error) => log.error({ err: error }, "a promise was rejected unheard"));
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "an exception was not caught");
    process.exit(1);
  });
}
