import { english } from "../../../client/dev/stage-samples.ts";
import type { StageModel, StageSeat } from "../../../client/stage/model.ts";
import type { Measure } from "../../../client/stage/text/fit.ts";
import { flagFor } from "../../../shared/art/flags.ts";

/** Letters of a fixed width stand in for a canvas. */
export const measure: Measure = (text, font) => text.length * font.size * 0.56;

export const labels = english;

const codes = ["ARV", "TES", "KOR", "IND", "CAS", "KES", "PAD", "NOR", "ZAM", "LUM", "EST", "DAH"];
const names = [
  "Arvenia",
  "Tessaria",
  "Kordane Federation",
  "Indravat",
  "Castellane",
  "Kestrel Isles",
  "Padmara",
  "Norrhav",
  "Zambara",
  "Lumeria",
  "Estmark",
  "Dahrun",
];

export function seat(i: number, change: Partial<StageSeat> = {}): StageSeat {
  const code = codes[i] as string;
  return {
    id: code,
    name: names[i] as string,
    short: code,
    flag: flagFor(code),
    you: i === 0,
    present: "human",
    committed: false,
    speaking: i === 1,
    trust: 50,
    tension: 30,
    homeRegion: code,
    ...change,
  };
}

/** A table of `count` delegations; the first is the reader's. */
export function model(count: number, change: Partial<StageModel> = {}): StageModel {
  const seats = Array.from({ length: count }, (_, i) => seat(i));
  return {
    seats,
    relations: [],
    stability: { value: 57, delta: -4, parts: [] },
    ladder: {
      rung: 3,
      name: "Naming",
      pair: ["Arvenia", "Tessaria"],
      firebreaks: [
        { after: 2, label: "naming" },
        { after: 6, label: "beyond the lawful" },
        { after: 8, label: "force" },
      ],
    },
    ticker: { source: "Press", text: "No signature while our designs are on their turbines.", when: "2 min ago" },
    incidents: [],
    map: {
      seed: "test",
      countries: codes
        .slice(0, Math.max(6, count))
        .map((id, i) => ({ id, name: names[i] as string, flag: flagFor(id), player: i < count, island: id === "KES" })),
      places: [{ id: "p1", name: "Harbour Nine", country: "ARV", kind: "port" }],
    },
    phase: "talks",
    round: 1,
    labels,
    locale: "en",
    direction: "ltr",
    theme: "light",
    reducedMotion: false,
    ...change,
  };
}
