/** What a measure is in the language of diplomacy and international law. */
export type ResponseNature =
  | "diplomatic"
  | "transparency"
  | "political"
  | "law-enforcement"
  | "retorsion"
  | "economic"
  | "countermeasure"
  | "necessity"
  | "alliance"
  | "force"
  | "restraint"
  | "de-escalation";

/** The condition that makes a measure lawful; see `shared/rules/formulas/legality.ts`. */
export type LegalGate =
  | "named-persons"
  | "consent"
  | "countermeasure"
  | "collective-countermeasure"
  | "necessity"
  | "armed-attack";

/** One way to respond. Texts: `measure.<id>.title`, `.help`. */
export type Response = {
  readonly id: ResponseId;
  readonly nature: ResponseNature;
  /** 0–100, to be compared with severity; −20 for the way out. Source: invented. */
  readonly force: number;
  /** Its place on the escalation ladder. */
  readonly rung: number;
  readonly ap: number;
  readonly pc: number;
  readonly needsTarget: boolean;
  /** Seen by everybody. */
  readonly isPublic: boolean;
  /** Can be undone. */
  readonly reversible: boolean;
  /** Stands until lifted or until its sunset. */
  readonly standing: boolean;
  /** It is made by a claim, and cannot be ordered apart from one. */
  readonly byClaim: boolean;
  readonly gate: LegalGate | null;
  /** Public documents on its legal side. */
  readonly basis: readonly string[];
};

export const RESPONSE_IDS = [
  "R-01",
  "R-02",
  "R-03",
  "R-04",
  "R-05",
  "R-06",
  "R-07",
  "R-08",
  "R-09",
  "R-10",
  "R-10p",
  "R-11",
  "R-12",
  "R-13",
  "R-14",
  "R-15",
  "R-16",
  "R-17",
  "R-18",
  "R-19",
  "R-20",
  "R-21",
  "R-22",
] as const;
export type ResponseId = (typeof RESPONSE_IDS)[number];

type Numbers = readonly [force: number, rung: number, ap: number, pc: number];
type Traits = Partial<
  Pick<Response, "isPublic" | "needsTarget" | "reversible" | "standing" | "byClaim" | "gate" | "basis">
>;

function response(id: ResponseId, nature: ResponseNature, numbers: Numbers, traits: Traits = {}): Response {
  const [force, rung, ap, pc] = numbers;
  return {
    id,
    nature,
    force,
    rung,
    ap,
    pc,
    needsTarget: true,
    isPublic: true,
    reversible: false,
    standing: false,
    byClaim: false,
    gate: null,
    basis: [],
    ...traits,
  };
}

const standing: Traits = { reversible: true, standing: true };

export const RESPONSES: Readonly<Record<ResponseId, Response>> = {
  "R-01": response("R-01", "diplomatic", [10, 1, 1, 0], { isPublic: false }),
  "R-02": response("R-02", "diplomatic", [5, 1, 0, 0], { isPublic: false, basis: ["A/70/174, 13(h)"] }),
  "R-03": response("R-03", "diplomatic", [15, 2, 1, 0], { needsTarget: false }),
  "R-04": response("R-04", "transparency", [20, 2, 1, 0], { needsTarget: false }),
  "R-05": response("R-05", "political", [25, 3, 1, 1], {
    byClaim: true,
    basis: ["A/70/174, 13(b)", "A/70/174, 28(f)"],
  }),
  "R-06": response("R-06", "political", [35, 4, 1, 1], {
    byClaim: true,
    basis: ["A/70/174, 13(b)", "A/70/174, 28(f)"],
  }),
  "R-07": response("R-07", "law-enforcement", [40, 5, 1, 1], { gate: "named-persons" }),
  "R-08": response("R-08", "retorsion", [35, 4, 1, 1], standing),
  "R-09": response("R-09", "retorsion", [45, 5, 1, 2], { basis: ["VCDR 1961, Art. 9"] }),
  "R-10": response("R-10", "retorsion", [60, 6, 1, 2], { ...standing, basis: ["Decision (CFSP) 2019/797"] }),
  "R-10p": response("R-10p", "retorsion", [50, 5, 1, 2], {
    ...standing,
    gate: "named-persons",
    basis: ["Decision (CFSP) 2019/797"],
  }),
  "R-11": response("R-11", "economic", [70, 6, 1, 3], { ...standing, basis: ["GATT 1994, Art. XXI"] }),
  "R-12": response("R-12", "countermeasure", [75, 7, 1, 3], {
    ...standing,
    gate: "countermeasure",
    basis: ["ARSIWA 22", "ARSIWA 49-53"],
  }),
  "R-13": response("R-13", "countermeasure", [75, 7, 1, 3], {
    ...standing,
    gate: "collective-countermeasure",
    basis: ["ARSIWA 54"],
  }),
  "R-14": response("R-14", "necessity", [65, 7, 1, 3], { gate: "necessity", basis: ["ARSIWA 25"] }),
  "R-15": response("R-15", "retorsion", [80, 8, 1, 4], { basis: ["VCDR 1961, Art. 2"] }),
  "R-16": response("R-16", "law-enforcement", [50, 5, 1, 2], { ...standing, gate: "consent" }),
  "R-17": response("R-17", "law-enforcement", [30, 3, 1, 1], { reversible: true }),
  "R-18": response("R-18", "diplomatic", [25, 4, 1, 1], { basis: ["UN Charter, Art. 35"] }),
  "R-19": response("R-19", "alliance", [90, 9, 1, 4], { gate: "armed-attack", basis: ["UN Charter, Art. 51"] }),
  "R-20": response("R-20", "force", [100, 10, 1, 5], { gate: "armed-attack", basis: ["UN Charter, Art. 51"] }),
  "R-21": response("R-21", "restraint", [0, 0, 0, 0], { needsTarget: false, isPublic: false }),
  "R-22": response("R-22", "de-escalation", [-20, 0, 0, 0], {
    isPublic: false,
    basis: ["ARSIWA 30-31", "ARSIWA 34-37"],
  }),
};

export function isResponseId(id: string): id is ResponseId {
  return Object.hasOwn(RESPONSES, id);
}
