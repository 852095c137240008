import { useMemo } from "react";
import { useFormatter } from "../model/say.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface Times {
  /** "04:37", or "1:04:37" above an hour; never below zero. */
  left(ms: number): string;
  /** The deadline in the reader's zone: "18:30", or "Tue 18:30" on another day. */
  at(time: number, now: number): string;
  /** "4 minutes", "2 hours", for sentences. */
  about(ms: number): string;
}

/** Times in the reader's language and zone. All arguments are milliseconds. */
export function useTimes(): Times {
  const { locale } = useFormatter();
  return useMemo(() => {
    const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
    const dayClock = new Intl.DateTimeFormat(locale, { weekday: "short", hour: "2-digit", minute: "2-digit" });
    const unit = (name: string) => new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "long" });
    const units = { second: unit("second"), minute: unit("minute"), hour: unit("hour") };
    return {
      left: (ms) => left(Math.max(0, ms)),
      at: (time, now) => (sameDay(time, now) ? clock : dayClock).format(time),
      about(ms) {
        if (ms < MINUTE) return units.second.format(Math.max(0, Math.round(ms / 1000)));
        if (ms < 2 * HOUR) return units.minute.format(Math.round(ms / MINUTE));
        return units.hour.format(Math.round(ms / HOUR));
      },
    };
  }, [locale]);
}

function left(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const pad = (value: number): string => String(value).padStart(2, "0");
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${pad(m)}:${pad(s)}` : `${pad(m)}:${pad(s)}`;
}

function sameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
