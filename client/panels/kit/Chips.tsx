import { FileText, Fingerprint, Scale, ScrollText } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { useMaybeSeat, usePublic } from "../../model/hooks.ts";
import { useSay } from "../../model/say.ts";
import styles from "./Chips.module.css";
import { anchors, type Place, useGoTo } from "./nav.ts";
import { readQuote } from "./quotes.ts";

/** A live reference: it names what it points at as it stands now, and leads there. */
function Chip({ icon, children, place }: { icon: ReactNode; children: ReactNode; place: Place }) {
  const goTo = useGoTo();
  return (
    <Button className={styles.chip ?? ""} onPress={() => goTo(place)}>
      {icon}
      <span className={styles.name}>{children}</span>
    </Button>
  );
}

export function IncidentChip({ id }: { readonly id: string }) {
  const say = useSay();
  const own = useMaybeSeat()?.files.incidents[id];
  const incident = usePublic((facts) => facts.incidents[id]) ?? own;
  if (incident === undefined) return null;
  return (
    <Chip icon={<Fingerprint size={15} aria-hidden="true" />} place={{ panel: "files", anchor: anchors.incident(id) }}>
      {say(incident.title)}
    </Chip>
  );
}

/** An article or one of its variants, an item of evidence, a norm; what is none of them is shown by its name. */
export function QuoteChip({ quote }: { readonly quote: string }) {
  const say = useSay();
  const read = readQuote(quote);
  switch (read.kind) {
    case "article":
      return <ArticleChip text={read.text} article={read.article} variant={read.variant} />;
    case "evidence":
      return <EvidenceChip item={read.item} />;
    case "norm":
      return (
        <Chip icon={<Scale size={15} aria-hidden="true" />} place={{ panel: "world", anchor: anchors.norm(read.norm) }}>
          {say(read.norm)}
        </Chip>
      );
    case "other":
      return <span className={styles.plain}>{say(read.id)}</span>;
  }
}

function ArticleChip({ text, article: id, variant }: { text: string; article: string; variant: string | null }) {
  const say = useSay();
  const article = usePublic((facts) => facts.texts[text]?.articles.find((one) => one.id === id));
  const chosen = article?.variants.find((one) => one.id === variant);
  return (
    <Chip
      icon={<ScrollText size={15} aria-hidden="true" />}
      place={{ panel: "text", anchor: anchors.article(text, id) }}
    >
      {chosen === undefined ? `${id} · ${say(article?.title)}` : `${id}-${chosen.id} · ${say(chosen.short)}`}
    </Chip>
  );
}

export function EvidenceChip({ item: id }: { readonly item: string }) {
  const say = useSay();
  const item = useEvidence()[id];
  if (item === undefined) return null;
  return (
    <Chip icon={<FileText size={15} aria-hidden="true" />} place={{ panel: "files", anchor: anchors.evidence(id) }}>
      {say(item.label)}
    </Chip>
  );
}

/** Items by id: one's own files and what has been published. */
export function useEvidence() {
  const own = useMaybeSeat()?.files.evidence;
  const incidents = usePublic((facts) => facts.incidents);
  const released = Object.values(incidents).flatMap((incident) => incident.released);
  return { ...Object.fromEntries(released.map((item) => [item.id, item])), ...own };
}
