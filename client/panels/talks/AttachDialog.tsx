import { usePublic, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, CheckCards, Dialog } from "../../ui/index.ts";
import { Select } from "../../ui/Select.tsx";
import { useEvidence } from "../kit/Chips.tsx";
import type { Letter } from "./letter.ts";
import type { ThreadId } from "./transcript.ts";

export interface LetterDialogProps {
  readonly letter: Letter;
  readonly onChange: (letter: Letter) => void;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const NO_MATTER = "";
/** So many references fit on a message. */
const MOST_QUOTES = 6;

/** What the message is about, and what it quotes. An item that the reader does not have cannot be quoted. */
export function AttachDialog({
  thread,
  letter,
  onChange,
  isOpen,
  onClose,
}: LetterDialogProps & { readonly thread: ThreadId }) {
  const t = useText();
  const say = useSay();
  const incidents = Object.values(usePublic((facts) => facts.incidents));
  const quotable = useQuotable(thread);
  const full = letter.quotes.length >= MOST_QUOTES;
  return (
    <Dialog
      title={t("desk.talks.attach")}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t("desk.talks.attachDone")}
        </Button>
      }
    >
      {incidents.length > 0 && (
        <Select
          label={t("desk.talks.about")}
          items={[
            { id: NO_MATTER, label: t("desk.talks.aboutNothing") },
            ...incidents.map((incident) => ({ id: incident.id, label: say(incident.title) })),
          ]}
          value={letter.about ?? NO_MATTER}
          onChange={(about) => onChange({ ...letter, about: about === NO_MATTER ? null : about })}
        />
      )}
      <CheckCards
        label={t("desk.talks.quotes")}
        description={t("desk.talks.quotesHelp")}
        items={quotable.map((one) => ({ ...one, disabled: full && !letter.quotes.includes(one.id) }))}
        value={letter.quotes}
        onChange={(quotes) => onChange({ ...letter, quotes })}
        layout="row"
      />
    </Dialog>
  );
}

interface Quotable {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
}

function useQuotable(thread: ThreadId): readonly Quotable[] {
  const t = useText();
  const say = useSay();
  const texts = Object.values(usePublic((facts) => facts.texts));
  const norms = Object.keys(usePublic((facts) => facts.norms));
  const others = Object.keys(usePublic((facts) => facts.seats));
  const { seat } = useSeat("me");
  const readers = thread === "plenary" ? others.filter((id) => id !== seat) : [thread];
  const items = Object.values(useEvidence()).filter(
    (item) => item.released || readers.every((id) => item.from === id || item.sharedWith.includes(id)),
  );
  return [
    ...texts.flatMap((text) =>
      text.articles.flatMap((article) =>
        article.variants.map((variant) => ({
          id: `variant:${text.id}/${article.id}/${variant.id}`,
          title: `${article.id}-${variant.id}`,
          text: say(variant.short),
        })),
      ),
    ),
    ...items.map((item) => ({ id: `evidence:${item.id}`, title: t("desk.talks.evidence"), text: say(item.label) })),
    ...norms.map((norm) => ({ id: `norm:${norm}`, title: t("desk.talks.norm"), text: say(norm) })),
  ];
}
