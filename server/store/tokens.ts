import { randomBytes, randomInt } from "node:crypto";
import { sha256 } from "./sha256.ts";

/** 128 bits: 22 characters of base64url. */
const TOKEN_BYTES = 16;
const TOKEN = /^[\w-]{22}$/;

/**
 * The letters of join codes. Left out, each because it is mistaken for one that stays: I (L when seen, Y when heard),
 * O (Q, D), V (U when seen, B and W when heard), N (M), B (P, D when heard), S (F, X on a telephone).
 * There are no digits, so that nobody asks whether it is a five or an S. Source: invented.
 */
export const JOIN_LETTERS = "ACDEFGHJKLMPQRTUWXYZ";
const JOIN_PLACES = 6;

/** A secret link: the token goes to its owner once, only the hash is kept. */
export interface NewToken {
  readonly token: string;
  readonly hash: string;
}

export function newToken(): NewToken {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, hash: hashToken(token) };
}

/** SHA-256 in hexadecimal. A plain hash is enough: a token has 128 random bits, nobody can try them all. */
export function hashToken(token: string): string {
  return sha256(token);
}

/** Whether a text can be a token at all, before anything is hashed or looked up. */
export const isToken = (text: string): boolean => TOKEN.test(text);

/** Six letters of `JOIN_LETTERS`, each equally likely. */
export function newJoinCode(): string {
  return Array.from({ length: JOIN_PLACES }, () => JOIN_LETTERS.charAt(randomInt(JOIN_LETTERS.length))).join("");
}

/** A join code as someone typed it, in any case, with spaces or hyphens; null where it cannot be one. */
export function readJoinCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, "").toUpperCase();
  const wellFormed = code.length === JOIN_PLACES && [...code].every((letter) => JOIN_LETTERS.includes(letter));
  return wellFormed ? code : null;
}
