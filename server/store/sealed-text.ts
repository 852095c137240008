import { randomBytes } from "node:crypto";
import type { NewText } from "./records.ts";
import { sha256 } from "./sha256.ts";

const ID_BYTES = 9;
const SALT_BYTES = 16;

/** What a journal row may say of a free text. */
export interface TextRef {
  readonly id: string;
  readonly hash: string;
}

/**
 * Takes free text out of a command: the reference goes into the row, the text into the store beside it. The salt keeps
 * a short text from being guessed by its hash once it was erased.
 */
export function sealText(body: string, member: string | null): { readonly ref: TextRef; readonly text: NewText } {
  const id = randomBytes(ID_BYTES).toString("base64url");
  const salt = randomBytes(SALT_BYTES).toString("base64url");
  return { ref: { id, hash: sealOf(salt, body) }, text: { id, salt, body, member } };
}

/** `sha256:` and the hash, in hexadecimal, of the salt, a line feed and the body. */
export function sealOf(salt: string, body: string): string {
  return `sha256:${sha256(`${salt}\n${body}`)}`;
}
