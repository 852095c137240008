import { flagFor } from "../../shared/art/flags.ts";
import type { OutcomeBeat, StageLabels, StageModel, StageRelation, StageSeat } from "../stage/model.ts";

export const english: StageLabels = {
  stability: "Stability",
  parts: { norms: "Norms", tension: "Calm", resilience: "Resilience", openness: "Openness" },
  escalation: "Escalation, highest pair",
  you: "you",
  hasFloor: "has the floor",
  committed: "done",
  bot: "bot in the seat",
  empty: "empty seat",
  away: "away",
  chair: "chair",
  observer: "observer",
  trust: "trust",
  tension: "tension",
  layers: { physical: "physical", logical: "logical", data: "data", social: "social" },
  confidence: { low: "low confidence", moderate: "moderate confidence", high: "high confidence" },
  unknownOrigin: "origin unknown",
  cables: "sea cables",
  grids: "power grid",
  because: "Because",
  beatOf: "{n} of {total}",
};

const arabic: StageLabels = {
  stability: "الاستقرار",
  parts: { norms: "القواعد", tension: "الهدوء", resilience: "الصمود", openness: "الانفتاح" },
  escalation: "سلّم التصعيد، أعلى زوج",
  you: "أنت",
  hasFloor: "له الكلمة",
  committed: "التزم",
  bot: "مقعد آلي",
  empty: "مقعد خالٍ",
  away: "غائب",
  chair: "الرئاسة",
  observer: "مراقب",
  trust: "الثقة",
  tension: "التوتر",
  layers: { physical: "مادي", logical: "منطقي", data: "بيانات", social: "اجتماعي" },
  confidence: { low: "ثقة منخفضة", moderate: "ثقة متوسطة", high: "ثقة عالية" },
  unknownOrigin: "المصدر مجهول",
  cables: "كابلات بحرية",
  grids: "شبكة الكهرباء",
  because: "لأن",
  beatOf: "{n} من {total}",
};

const names: Readonly<Record<string, string>> = {
  ARV: "Arvenia",
  KES: "Kestrel Isles",
  SEO: "Seorin",
  CAS: "Castellane",
  LUM: "Lumeria",
  EST: "Estmark",
  HOL: "Hollin",
  MAR: "Marenne",
  TES: "Tessaria",
  KOR: "Kordane Federation",
  KHZ: "Khazir",
  IND: "Indravat",
  ZAM: "Zambara",
  PAD: "Padmara",
  SVE: "San Verado",
  DAH: "Dahrun",
  NOR: "Norrhav",
  RUX: "Ruxan",
};

const capitals: Readonly<Record<string, string>> = {
  ARV: "Avenmoor",
  TES: "Tessalin",
  KOR: "Kordag",
  IND: "Indrapur",
  CAS: "Castel",
  KES: "Port Kestrel",
};
const arabicNames: Readonly<Record<string, string>> = {
  ARV: "أرفينيا",
  TES: "تيساريا",
  KOR: "اتحاد كوردان",
  IND: "إندرافات",
  CAS: "كاستيلان",
  KES: "جزر كيستريل",
  PAD: "بادمارا",
  NOR: "نورهاف",
};
const islands = new Set(["KES", "MAR", "NOR"]);

interface Cast {
  readonly codes: readonly string[];
  readonly own: string;
  readonly rename?: (code: string) => string;
}

function seat(code: string, cast: Cast, i: number): StageSeat {
  return {
    id: code,
    name: cast.rename?.(code) ?? names[code] ?? code,
    short: code,
    flag: flagFor(code),
    you: code === cast.own,
    present: code === "KES" ? "bot" : code === "NOR" ? "away" : code === "DAH" ? "empty" : "human",
    committed: code === "PAD" || code === "TES",
    speaking: code === (cast.codes.length > 2 ? "CAS" : "TES"),
    trust: [35, 62, 48, 70, 30, 44, 58, 66, 50][i % 9] as number,
    tension: [45, 30, 66, 15, 82, 40, 20, 10, 35][i % 9] as number,
    homeRegion: code,
    role: code === "NOR" ? "chair" : "delegation",
  };
}

function relations(codes: readonly string[]): StageRelation[] {
  if (codes.length === 2) {
    return [{ a: codes[0] as string, b: codes[1] as string, trust: 1, trustWord: "wary", tension: 45, rung: 3 }];
  }
  const list: StageRelation[] = [];
  const add = (a: string, b: string, trust: 0 | 1 | 2 | 3 | 4, tension: number, rung: number): void => {
    if (codes.includes(a) && codes.includes(b))
      list.push({ a, b, trust, trustWord: ["none", "wary", "fair", "warm", "close"][trust] as string, tension, rung });
  };
  add("ARV", "KES", 4, 10, 0);
  add("ARV", "CAS", 3, 15, 0);
  add("TES", "KOR", 4, 10, 0);
  add("IND", "KOR", 0, 68, 3);
  add("ARV", "TES", 1, 45, 3);
  add("PAD", "IND", 3, 12, 0);
  return list;
}

const casts: Readonly<Record<string, Cast>> = {
  s1: { codes: ["ARV", "TES"], own: "ARV" },
  s3: { codes: ["ARV", "KES", "CAS", "TES", "KOR", "IND", "PAD", "NOR"], own: "IND" },
  nine: { codes: ["ARV", "KES", "CAS", "TES", "KOR", "IND", "PAD", "ZAM", "NOR"], own: "ARV" },
  twelve: { codes: ["ARV", "KES", "CAS", "TES", "KOR", "IND", "PAD", "ZAM", "NOR", "LUM", "EST", "DAH"], own: "ARV" },
  arabic: {
    codes: ["ARV", "TES", "KOR", "IND", "CAS", "KES", "PAD", "NOR"],
    own: "ARV",
    rename: (code) => arabicNames[code] ?? code,
  },
  long: {
    codes: ["ARV", "TES", "KOR", "SVE", "KES"],
    own: "KES",
    rename: (code) => `The Most Serene United ${names[code]} of the Greater Littoral Provinces`,
  },
};

/** A model for the development page, from the address of the page. */
export function sampleModel(query: URLSearchParams): StageModel {
  const cast = casts[query.get("sample") ?? "s1"] ?? (casts.s1 as Cast);
  const rtl = query.get("sample") === "arabic";
  const pairNames = cast.codes.length === 2 ? ["Arvenia", "Tessaria"] : ["Indravat", "Kordane Federation"];
  return {
    seats: cast.codes.map((code, i) => seat(code, cast, i)),
    relations: relations(cast.codes),
    stability: {
      value: 57,
      delta: -4,
      parts: [
        { id: "norms", value: 48 },
        { id: "tension", value: 55 },
        { id: "resilience", value: 71 },
        { id: "openness", value: 80 },
      ],
    },
    ladder: {
      rung: Number(query.get("rung") ?? 3),
      name: rtl ? "تسمية" : "Naming",
      pair: rtl ? ["أرفينيا", "تيساريا"] : (pairNames as [string, string]),
      firebreaks: [
        { after: 2, label: rtl ? "تسمية" : "naming" },
        { after: 6, label: rtl ? "خارج القانون" : "beyond the lawful" },
        { after: 8, label: rtl ? "القوة" : "force" },
      ],
    },
    ticker: rtl
      ? { source: "الصحافة", text: "«لا نصّ ما دامت قطاراتنا واقفة»، يقول وزير الخارجية.", when: "قبل دقيقتين" }
      : {
          source: "Press",
          text: "“No signature while our designs are on their turbines”, says Arvenia's trade minister.",
          when: "2 min ago",
        },
    incidents: [
      {
        id: "I1",
        name: "Lantern",
        target: "ARV",
        layer: "data",
        classWord: "significant",
        severity: 33,
        state: "open",
        stateWord: "open",
        claims: [{ by: "ARV", accused: "TES", confidence: "moderate" }],
      },
      {
        id: "I2",
        name: "Snowfall",
        target: "TES",
        layer: "social",
        classWord: "minor",
        severity: 20,
        state: "open",
        stateWord: "open",
        claims: [{ by: "TES", accused: "ARV", confidence: "high" }],
      },
      ...(cast.codes.includes("IND")
        ? [
            {
              id: "I3",
              name: "Northern Line",
              target: "IND",
              layer: "physical" as const,
              classWord: "severe",
              severity: 60,
              state: "open" as const,
              stateWord: "open",
              claims: [
                { by: "CAS", accused: "TES", confidence: "low" as const },
                { by: "ARV", accused: "KOR", confidence: "high" as const },
              ],
            },
          ]
        : [
            {
              id: "I3",
              name: "Lantern again",
              target: "ARV",
              layer: "logical" as const,
              classWord: "moderate",
              severity: 30,
              state: "answered" as const,
              stateWord: "answered",
              claims: [{ by: "ARV", accused: null, confidence: "low" as const }],
            },
          ]),
    ],
    map: {
      seed: query.get("seed") ?? "quiet-harvest",
      countries: (query.get("world") === "all" || cast.codes.length > 2
        ? Object.keys(names)
        : ["ARV", "TES", "KOR", "KES", "CAS", "LUM", "NOR", "IND"]
      ).map((code) => ({
        id: code,
        name: cast.rename && rtl ? cast.rename(code) : (names[code] as string),
        ...(capitals[code] && !rtl ? { capital: capitals[code] } : {}),
        flag: flagFor(code),
        player: cast.codes.includes(code),
        weight: code === "ARV" || code === "TES" ? 1.7 : code === "KOR" || code === "IND" ? 1.5 : 0.8,
        island: islands.has(code),
      })),
      places: [],
      seas: rtl ? ["بحر ميريديان"] : ["Meridian Sea", "Gulf of Lanterns"],
    },
    phase: query.get("phase") === "decision" ? "decision" : "talks",
    round: 2,
    labels: rtl ? arabic : english,
    locale: rtl ? "ar-EG" : "en",
    direction: rtl ? "rtl" : "ltr",
    theme: query.get("theme") === "dark" ? "dark" : "light",
    reducedMotion: query.get("still") === "1",
    insets: { top: Number(query.get("top") ?? 56), right: 0, bottom: 0, left: 0 },
    selectedSeat: query.get("seat"),
    selectedIncident: query.get("incident"),
  };
}

/** Beats as the second round of S1 might tell them. */
export function sampleBeats(model: StageModel): OutcomeBeat[] {
  const [a, b] = [model.seats[0]?.id ?? "ARV", model.seats[1]?.id ?? "TES"];
  return [
    {
      id: "1",
      kind: "decision",
      title: "Arvenia recalls its ambassador",
      lines: ["A retorsion: unfriendly, lawful, and meant to be seen."],
      seats: [a],
      tone: "tense",
      causes: ["Arvenia had drawn a red line on commercial theft.", "No answer came to its request of round 1."],
      compare: [
        { label: "Sent as", text: "A signal, open for talks" },
        { label: "Read as", text: "A first step to sanctions" },
      ],
    },
    {
      id: "2",
      kind: "incident",
      title: "Snowfall: ministries read for a year",
      lines: ["A leaked archive shows Arvenian espionage on Tessarian ministries.", "Class: minor. Layer: social."],
      seats: [b, a],
      tone: "bad",
      causes: ["An archive was published by an unknown hand."],
    },
    {
      id: "3",
      kind: "claim",
      title: "Arvenia names Tessaria for Lantern",
      lines: ["“Actors on Tessarian territory”, with moderate confidence."],
      seats: [a, b],
      tone: "tense",
      causes: ["Two of five pieces of evidence were released."],
    },
    {
      id: "4",
      kind: "stability",
      title: "Stability falls",
      lines: ["Trust was spent and nothing was signed."],
      seats: [],
      tone: "bad",
      causes: [
        "Tension between Arvenia and Tessaria rose by nine.",
        "The norm against commercial theft lost strength: a violation went unanswered.",
      ],
      gauges: [
        { label: "Stability", from: 61, to: 57, better: "up" },
        { label: "Tension Arvenia–Tessaria", from: 45, to: 54, better: "down" },
        { label: "Norm: no commercial theft", from: 25, to: 22, better: "up" },
      ],
    },
    {
      id: "5",
      kind: "text",
      title: "Article 3 is agreed",
      lines: ["A ministerial dialogue and a hotline, from next round."],
      seats: [a, b],
      tone: "good",
      causes: ["Both sides could live with 3-A."],
      gauges: [{ label: "Tension Arvenia–Tessaria", from: 54, to: 50, better: "down" }],
    },
  ];
}
