import { type Logger, pino } from "pino";

/** Structured, to the standard error. Never with names, texts or tokens: members and tables appear by their ids. */
export type Log = Logger;

export function createLog(level: string): Log {
  return pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
}
