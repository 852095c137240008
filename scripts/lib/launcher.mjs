import process from "node:process";

const CHECK_MS = 250;

/** Set for a process that a script of ours started and that must not outlive it. */
export const HAS_LAUNCHER = "DEMARCHE_HAS_LAUNCHER";

/**
 * A signal may end only npm or a shell in between, and nothing announces a SIGKILL. A server without its npm would keep
 * port and database, so a process that was launched stops when its launcher is gone.
 * @param {NodeJS.ProcessEnv} env
 */
export function stopWithLauncher(env = process.env) {
  if (env.npm_lifecycle_event === undefined && env[HAS_LAUNCHER] === undefined) return;
  const launcher = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === launcher) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, CHECK_MS);
  watch.unref();
}
