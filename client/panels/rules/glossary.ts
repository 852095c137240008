import type { Catalogue } from "../../../shared/text/en.ts";

export const GROUPS = [
  "words",
  "gauges",
  "evidence",
  "likelihood",
  "confidence",
  "attribution",
  "measures",
  "ladder",
  "cbms",
  "norms",
  "orders",
] as const;
export type GlossaryGroup = (typeof GROUPS)[number];

export interface GlossaryEntry {
  readonly group: GlossaryGroup;
  /** `R-10`, `E-2`, `retorsion`. */
  readonly id: string;
  readonly titleKey: string;
  readonly helpKey: string;
}

/** Families of the catalogue whose members have a title and a help. */
const FAMILIES: Readonly<Record<string, GlossaryGroup>> = {
  gauge: "gauges",
  kind: "evidence",
  measure: "measures",
  cbm: "cbms",
  norm: "norms",
  order: "orders",
};
const FAMILY = /^(gauge|kind|measure|cbm|norm|order)\.(.+)\.help$/;
/** Explanations that the desk adds to words of the rules: `desk.term.<group>.<id>`. */
const TERM = /^desk\.term\.([a-z]+)\.([^.]+)$/;

/** The key of a word that `desk.term.<group>.<id>` explains. */
const TITLES: Readonly<Record<string, (id: string) => string>> = {
  likelihood: (id) => `likelihood.${id}`,
  confidence: (id) => `confidence.${id}`,
  attribution: (id) => `wording.${id}`,
  ladder: (id) => (/^\d+$/.test(id) ? `rung.${id}` : `firebreak.${id}.title`),
  words: (id) => `desk.word.${id}`,
};

/** Everything that the catalogue explains, in the order of its keys. */
export function entriesOf(catalogue: Catalogue): readonly GlossaryEntry[] {
  return Object.keys(catalogue).flatMap((key) => {
    const entry = familyEntry(key) ?? termEntry(key);
    return entry !== null && entry.titleKey in catalogue ? [entry] : [];
  });
}

function familyEntry(key: string): GlossaryEntry | null {
  const [, family = "", id = ""] = FAMILY.exec(key) ?? [];
  const group = FAMILIES[family];
  return group === undefined ? null : { group, id, titleKey: `${family}.${id}.title`, helpKey: key };
}

function termEntry(key: string): GlossaryEntry | null {
  const [, group = "", id = ""] = TERM.exec(key) ?? [];
  const title = TITLES[group];
  return title === undefined ? null : { group: group as GlossaryGroup, id, titleKey: title(id), helpKey: key };
}

/** What this game offers, by group; a group that is missing is shown whole. */
export type Offered = Readonly<Partial<Record<GlossaryGroup, ReadonlySet<string>>>>;

export function onlyOffered(entries: readonly GlossaryEntry[], offered: Offered): readonly GlossaryEntry[] {
  return entries.filter(({ group, id }) => offered[group]?.has(id) ?? true);
}

export interface Term {
  readonly key: string;
  readonly group: GlossaryGroup;
  readonly title: string;
  readonly help: string;
}

/** Terms that contain every word that is looked for; those with a match in the title first. */
export function search(terms: readonly Term[], wanted: string): readonly Term[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return terms;
  const found = terms.filter((term) => words.every((word) => plain(`${term.title} ${term.help}`).includes(word)));
  const rank = (term: Term): number => (words.every((word) => plain(term.title).includes(word)) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** Lower case without accents, so that "demarche" finds "démarche". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
