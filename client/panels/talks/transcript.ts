import type { MessageView } from "../../../shared/rules/view.ts";

/** Everybody at the table, or one other seat with all channels to it. */
export type ThreadId = "plenary" | (string & {});

export interface RoundOfTalk {
  readonly round: number;
  readonly messages: readonly MessageView[];
}

export function threadOf(message: MessageView, own: string): ThreadId {
  if (message.channel === "plenary") return "plenary";
  return message.from === own ? (message.to[0] ?? "plenary") : message.from;
}

export function inThread(messages: readonly MessageView[], thread: ThreadId, own: string): readonly MessageView[] {
  return messages.filter((message) => threadOf(message, own) === thread);
}

/** Oldest round first, messages in the order they came. */
export function byRound(messages: readonly MessageView[]): readonly RoundOfTalk[] {
  const rounds: { round: number; messages: MessageView[] }[] = [];
  for (const message of messages) {
    const last = rounds.at(-1);
    if (last?.round === message.round) last.messages.push(message);
    else rounds.push({ round: message.round, messages: [message] });
  }
  return rounds;
}

/** How many of a thread's messages have not been looked at. */
export function unreadIn(
  messages: readonly MessageView[],
  unread: ReadonlySet<string>,
  thread: ThreadId,
  own: string,
): readonly string[] {
  return inThread(messages, thread, own).flatMap((message) => (unread.has(message.id) ? [message.id] : []));
}

/** A reference in a message: an article with or without its variant, or an item of evidence. */
export type Quote =
  | { readonly kind: "article"; readonly text: string; readonly article: string; readonly variant: string | null }
  | { readonly kind: "evidence"; readonly item: string }
  | { readonly kind: "other"; readonly id: string };

/** `article:ju/1/B`, `article:ju/1`, `evidence:e11`. */
export function readQuote(quote: string): Quote {
  const [kind, rest = ""] = split(quote, ":");
  if (kind === "evidence") return { kind: "evidence", item: rest };
  if (kind === "article") {
    const [text = "", article = "", variant] = rest.split("/");
    return { kind: "article", text, article, variant: variant ?? null };
  }
  return { kind: "other", id: quote };
}

function split(text: string, at: string): readonly [string, string | undefined] {
  const i = text.indexOf(at);
  return i < 0 ? [text, undefined] : [text.slice(0, i), text.slice(i + 1)];
}
