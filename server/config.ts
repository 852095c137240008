import { z } from "../shared/engine/schema.ts";

/** Everything that an operator can set. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the database, or `:memory:`. */
  readonly dataDir: string;
  /** What Express calls `trust proxy`: a count of proxies, an address, a range, or false. */
  readonly trustProxy: number | string | false;
  readonly logLevel: string;
  /** Origins of pages that may use this server besides its own. */
  readonly origins: readonly string[];
  /** Serve the client from its sources with live reload. */
  readonly dev: boolean;
}

/** Says which variable is wrong and what it takes. */
export class ConfigError extends Error {}

const PORT = z.coerce.number().int().min(0).max(65_535);
const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/** Reads the environment. Throws a `ConfigError`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = PORT.safeParse(env.PORT || 2567);
  if (!port.success) throw new ConfigError(`PORT is "${env.PORT}"; it takes a number from 0 to 65535.`);
  const logLevel = env.LOG_LEVEL || "info";
  if (!LEVELS.includes(logLevel)) throw new ConfigError(`LOG_LEVEL is "${logLevel}"; it takes ${LEVELS.join(", ")}.`);
  return {
    port: port.data,
    host: env.HOST || "127.0.0.1",
    dataDir: env.DATA_DIR || "data",
    trustProxy: trustProxy(env.TRUST_PROXY),
    logLevel,
    origins: (env.ORIGINS ?? "").split(",").flatMap(readOrigin),
    dev: env.DEMARCHE_DEV === "1",
  };
}

/** "true" would let everybody choose their address, so that limits per address are worth nothing. */
function trustProxy(text: string | undefined): Config["trustProxy"] {
  if (!text || text === "false") return false;
  if (text === "true") throw new ConfigError("TRUST_PROXY takes the number of proxies, an address or a range.");
  return /^\d+$/.test(text) ? Number(text) : text;
}

function readOrigin(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  if (!URL.canParse(trimmed))
    throw new ConfigError(`ORIGINS has "${trimmed}"; it takes origins such as https://a.example.`);
  return [new URL(trimmed).origin];
}
