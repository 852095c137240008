import type { Json } from "../../../shared/engine/json.ts";
import type { PromiseKind } from "../../../shared/rules/state.ts";
import type { ThreadId } from "./transcript.ts";

export const HOTLINE_FIELDS = ["saw", "did", "intend", "ask"] as const;
/** What a message can promise. */
export const PROMISE_KINDS: readonly PromiseKind[] = [
  "no-new-measures",
  "no-operations",
  "no-claim",
  "answer-requests",
  "free",
];

export type HotlineField = (typeof HOTLINE_FIELDS)[number];
export type TalkChannel = "plenary" | "chat" | "note" | "hotline" | "meeting";

/** A message that is being written. It is kept as a draft per thread. */
export interface Letter {
  readonly channel: TalkChannel;
  readonly body: string;
  readonly fields: Readonly<Partial<Record<HotlineField, string>>>;
  readonly about: string | null;
  readonly quotes: readonly string[];
  readonly promise: { readonly kind: PromiseKind; readonly due: number } | null;
}

export function blankLetter(channel: TalkChannel): Letter {
  return { channel, body: "", fields: {}, about: null, quotes: [], promise: null };
}

/** A draft that an older page saved may lack parts. */
export function readLetter(body: Json, channel: TalkChannel): Letter {
  const saved = typeof body === "object" && body !== null && !Array.isArray(body) ? (body as Partial<Letter>) : {};
  return { ...blankLetter(channel), ...saved };
}

export function isEmpty(letter: Letter): boolean {
  const words = letter.channel === "hotline" ? Object.values(letter.fields) : [letter.body];
  return words.every((text) => text === undefined || text.trim() === "");
}

/** What stays when a letter was sent: the channel, and the matter that it was about. */
export function nextLetter(letter: Letter): Letter {
  return { ...blankLetter(letter.channel), about: letter.about };
}

export interface Sent {
  readonly command: { readonly type: "message.send" } & Readonly<Record<string, Json>>;
  readonly texts: Readonly<Record<string, string>>;
}

export function asCommand(letter: Letter, thread: ThreadId): Sent {
  const alone = thread !== "plenary";
  return {
    command: {
      type: "message.send",
      channel: letter.channel,
      to: alone ? [thread] : [],
      about: letter.about,
      quotes: [...letter.quotes],
      ...(alone && letter.promise !== null && { promise: { ...letter.promise } }),
    },
    texts: letter.channel === "hotline" ? filled(letter.fields) : { body: letter.body.trim() },
  };
}

function filled(fields: Letter["fields"]): Record<string, string> {
  const entries = Object.entries(fields).filter(([, text]) => text !== undefined && text.trim() !== "");
  return Object.fromEntries(entries.map(([name, text]) => [name, text.trim()]));
}
