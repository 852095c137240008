/**
 * One norm of responsible behaviour. A restraint can be broken by an act; a duty is broken by leaving something undone.
 * Texts: `norm.<id>.title`, `.help`.
 */
export type Norm = {
  readonly id: NormCatalogueId;
  readonly family: "restraint" | "duty";
  /** The layers it protects. */
  readonly layers: readonly ("physical" | "logical" | "data" | "social")[];
  /** Broken by not answering a request in time. */
  readonly byOmission: boolean;
  /** The public document that states it. */
  readonly source: string;
};

export const NORM_IDS = [
  "N-a",
  "N-b",
  "N-c",
  "N-d",
  "N-e",
  "N-f",
  "N-g",
  "N-h",
  "N-i",
  "N-j",
  "N-k",
  "N-ip",
  "N-elec",
  "N-core",
  "N-hackback",
  "N-fin",
  "N-health",
] as const;
export type NormCatalogueId = (typeof NORM_IDS)[number];

type Layers = Norm["layers"];

function norm(id: NormCatalogueId, family: Norm["family"], layers: Layers, source: string, byOmission = false): Norm {
  return { id, family, layers, byOmission, source };
}

export const NORMS: Readonly<Record<NormCatalogueId, Norm>> = {
  "N-a": norm("N-a", "duty", ["physical", "logical", "data", "social"], "A/70/174, 13(a)"),
  "N-b": norm("N-b", "duty", ["data"], "A/70/174, 13(b)"),
  "N-c": norm("N-c", "restraint", ["logical"], "A/70/174, 13(c)", true),
  "N-d": norm("N-d", "duty", ["data"], "A/70/174, 13(d)", true),
  "N-e": norm("N-e", "duty", ["social", "data"], "A/70/174, 13(e)"),
  "N-f": norm("N-f", "restraint", ["physical"], "A/70/174, 13(f)"),
  "N-g": norm("N-g", "duty", ["physical"], "A/70/174, 13(g)"),
  "N-h": norm("N-h", "duty", ["physical", "logical"], "A/70/174, 13(h)", true),
  "N-i": norm("N-i", "restraint", ["logical"], "A/70/174, 13(i)"),
  "N-j": norm("N-j", "duty", ["logical"], "A/70/174, 13(j)"),
  "N-k": norm("N-k", "restraint", ["logical"], "A/70/174, 13(k)"),
  "N-ip": norm(
    "N-ip",
    "restraint",
    ["data"],
    "US-China understanding of 25 September 2015; Paris Call 2018, principle 4",
  ),
  "N-elec": norm("N-elec", "restraint", ["social", "data"], "Paris Call 2018, principle 3"),
  "N-core": norm("N-core", "restraint", ["logical"], "Paris Call 2018, principle 2"),
  "N-hackback": norm("N-hackback", "restraint", ["logical"], "Paris Call 2018, principle 8"),
  "N-fin": norm("N-fin", "restraint", ["data"], "G20 finance ministers, Baden-Baden communiqué 2017"),
  "N-health": norm("N-health", "restraint", ["physical", "logical"], "A/76/135, norm 13(f)"),
};

export function isNormId(id: string): id is NormCatalogueId {
  return Object.hasOwn(NORMS, id);
}
