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
