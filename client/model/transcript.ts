import type { MessageView } from "../../shared/rules/view.ts";
import type { MessageList } from "./types.ts";

export const noMessages: MessageList = { list: [], more: false, loading: false, unread: new Set() };

/** A message that just came in, at the end. One's own and known ones are not unread. */
export function withMessage(messages: MessageList, message: MessageView, own: string | null): MessageList {
  if (messages.list.some((known) => known.id === message.id)) return messages;
  const unread = message.from === own ? messages.unread : new Set([...messages.unread, message.id]);
  return { ...messages, list: [...messages.list, message], unread };
}

/** The newest page, after joining or coming back. What was missed meanwhile is unread; at first nothing is. */
export function withNewest(
  messages: MessageList,
  page: readonly MessageView[],
  more: boolean,
  own: string | null,
): MessageList {
  if (messages.list.length === 0) return { ...messages, list: page, more, loading: false };
  return page.reduce((list, message) => withMessage(list, message, own), messages);
}

/** An older page, before all that is here. */
export function withOlder(messages: MessageList, page: readonly MessageView[], more: boolean): MessageList {
  const known = new Set(messages.list.map((message) => message.id));
  const older = page.filter((message) => !known.has(message.id));
  return { ...messages, list: [...older, ...messages.list], more, loading: false };
}

export function withRead(messages: MessageList, ids: Iterable<string>): MessageList {
  const read = new Set(ids);
  const unread = new Set([...messages.unread].filter((id) => !read.has(id)));
  return unread.size === messages.unread.size ? messages : { ...messages, unread };
}
