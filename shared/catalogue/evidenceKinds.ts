/** One kind of evidence. Texts: `kind.<id>.title`, `.help`. Numbers: invented. */
export type EvidenceKind = {
  readonly id: EvidenceKindId;
  /** Base reliability, 0–1. */
  readonly r0: number;
  /** How easily it is forged, 0–1. */
  readonly sigma: number;
  /** Level of disclosure when released: 1 a technical report, 2 with victims' data, 3 an intelligence source. */
  readonly disclosure: 1 | 2 | 3;
  /** Releasing it costs the source. */
  readonly burnsSource: boolean;
  /** A service can find a further item of this kind by itself. */
  readonly fresh: boolean;
};

export const EVIDENCE_KIND_IDS = ["E-1", "E-2", "E-3", "E-4", "E-5", "E-6", "E-7", "E-8", "E-9"] as const;
export type EvidenceKindId = (typeof EVIDENCE_KIND_IDS)[number];

type Row = readonly [r0: number, sigma: number, disclosure: 1 | 2 | 3, fresh: boolean];

function kind(id: EvidenceKindId, [r0, sigma, disclosure, fresh]: Row): EvidenceKind {
  return { id, r0, sigma, disclosure, burnsSource: disclosure === 3, fresh };
}

/**
 * E-1 malware and tradecraft, E-2 infrastructure, E-3 victims, motive and timing, E-4 language and time artefacts,
 * E-5 vendor telemetry, E-6 financial trail, E-7 signals intelligence, E-8 human source, E-9 law-enforcement product.
 */
export const EVIDENCE_KINDS: Readonly<Record<EvidenceKindId, EvidenceKind>> = {
  "E-1": kind("E-1", [0.6, 0.6, 1, true]),
  "E-2": kind("E-2", [0.6, 0.4, 1, true]),
  "E-3": kind("E-3", [0.45, 0.3, 1, true]),
  "E-4": kind("E-4", [0.45, 0.7, 1, true]),
  "E-5": kind("E-5", [0.65, 0.2, 1, true]),
  "E-6": kind("E-6", [0.65, 0.2, 2, true]),
  "E-7": kind("E-7", [0.8, 0.05, 3, false]),
  "E-8": kind("E-8", [0.7, 0.15, 3, false]),
  "E-9": kind("E-9", [0.8, 0.05, 2, false]),
};

export function isEvidenceKindId(id: string): id is EvidenceKindId {
  return Object.hasOwn(EVIDENCE_KINDS, id);
}
