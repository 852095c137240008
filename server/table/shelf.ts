import type { ShelfEntry } from "../../shared/protocol.ts";
import type { CompiledScenario } from "../../shared/scenario/compile.ts";

/** What anybody may read of a scenario before playing it. */
export function shelfEntry({ rules, texts }: CompiledScenario): ShelfEntry {
  const prose = (key: string): string => texts[key] ?? "";
  const { meta } = rules;
  return {
    id: meta.id,
    title: prose(meta.title),
    subtitle: prose(meta.subtitle),
    summary: prose(meta.summary),
    difficulty: meta.difficulty,
    seats: [meta.seats[0], meta.seats[1]],
    rounds: rules.rounds,
    minutes: meta.minutes,
    teaches: meta.teaches.map(prose),
    roster: rules.seats.map((seat) => ({
      id: seat.id,
      name: prose(seat.name),
      flag: seat.flag,
      brief: prose(seat.publicBrief),
    })),
  };
}
