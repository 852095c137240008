import type { Json } from "../../shared/engine/json.ts";
import type { MessagesReply } from "../../shared/protocol.ts";
import type { MessageStore } from "../store/store.ts";

/**
 * A page of the messages that a seat may read, oldest first, with the bodies of their texts.
 * @param reader the reading seat; null reads everything, for the facilitator only
 */
export async function messagesPage(
  store: MessageStore,
  tableId: string,
  reader: string | null,
  page: { readonly before?: string | undefined; readonly limit: number },
): Promise<MessagesReply> {
  const { before, limit } = page;
  const found = await store.page(tableId, { reader, limit, ...(before !== undefined && { before }) });
  const texts: Record<string, string> = {};
  const messages = found.messages.toReversed().map(({ meta, texts: bodies }) => {
    const { text, fields } = meta as { text: string | null; fields: Record<string, string> };
    if (text !== null) texts[text] = bodies.body ?? "";
    for (const [name, key] of Object.entries(fields)) texts[key] = bodies[name] ?? "";
    return meta as Json;
  });
  return { messages, texts, more: found.more };
}
