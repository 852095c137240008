import { Phone, ScrollText, Users } from "lucide-react";
import type { MessageView } from "../../../shared/rules/view.ts";
import { useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { cx } from "../../ui/index.ts";
import { IncidentChip, QuoteChip } from "../kit/Chips.tsx";
import { SeatName } from "../kit/Seat.tsx";
import styles from "./message.module.css";
import { PromiseCard } from "./PromiseCard.tsx";

const ICONS = { note: ScrollText, hotline: Phone, meeting: Users } as const;
const FIELDS = ["saw", "did", "intend", "ask"] as const;

interface MessageProps {
  readonly message: MessageView;
  /** The one before it, to leave out a repeated head. */
  readonly follows: MessageView | undefined;
}

/** One message: who, by which channel, what; the references and the promise that hang on it. */
export function Message({ message, follows }: MessageProps) {
  const t = useText();
  const { seat } = useSeat("me");
  const mine = message.from === seat;
  const goesOn = message.channel === "chat" && follows?.channel === "chat" && follows.from === message.from;
  const Icon = message.channel in ICONS ? ICONS[message.channel as keyof typeof ICONS] : null;
  return (
    <article className={cx(styles.message, mine && styles.mine, styles[message.channel])}>
      <header className={cx(styles.head, goesOn && "unseen")}>
        <SeatName id={message.from} you={seat} />
        {message.channel !== "plenary" && (
          <span className={styles.channel}>
            {Icon && <Icon size={15} aria-hidden="true" />}
            {t(`desk.channel.${message.channel}`)}
          </span>
        )}
      </header>
      <Body message={message} />
      {(message.about !== null || message.quotes.length > 0) && (
        <p className={styles.refs}>
          {message.about !== null && <IncidentChip id={message.about} />}
          {message.quotes.map((quote) => (
            <QuoteChip key={quote} quote={quote} />
          ))}
        </p>
      )}
      {message.promise !== null && <PromiseCard id={message.promise} />}
    </article>
  );
}

function Body({ message }: { readonly message: MessageView }) {
  const t = useText();
  const say = useSay();
  if (message.channel !== "hotline") return <p className={styles.text}>{say(message.text)}</p>;
  return (
    <dl className={styles.hotlineForm}>
      {FIELDS.map((field) => (
        <div key={field}>
          <dt>{t(`desk.hotline.${field}`)}</dt>
          <dd>{message.fields[field] === undefined ? <i>{t("desk.hotline.empty")}</i> : say(message.fields[field])}</dd>
        </div>
      ))}
    </dl>
  );
}
