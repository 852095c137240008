import { canonical } from "./json.ts";

const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
const PRIME_LOW = 0x1b3;
const TWO_32 = 4294967296;

/** The two 32-bit halves of a 64-bit hash, most significant first. */
export type Halves = readonly [high: number, low: number];

/**
 * FNV-1a over the UTF-8 bytes of `text`, as two 32-bit halves.
 * The prime is 2^40 + 0x1b3, so one multiplication is a small product and a shift by 8 bits of the upper half.
 * Lone surrogates are read as U+FFFD, as an encoder would. Source: Fowler, Noll and Vo, IETF draft-eastlake-fnv.
 */
export function fnv1a64(text: string): Halves {
  let high = OFFSET_HIGH | 0;
  let low = OFFSET_LOW;
  const mix = (byte: number): void => {
    low = (low ^ byte) >>> 0;
    const product = low * PRIME_LOW;
    high = (Math.imul(high, PRIME_LOW) + (low << 8) + Math.floor(product / TWO_32)) | 0;
    low = product >>> 0;
  };
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      mix(code);
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const next = text.charCodeAt(i + 1);
      const paired = code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff;
      if (paired) i++;
      code = paired ? 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00) : 0xfffd;
    }
    if (code < 0x800) {
      mix(0xc0 | (code >> 6));
    } else {
      if (code < 0x10000) {
        mix(0xe0 | (code >> 12));
      } else {
        mix(0xf0 | (code >> 18));
        mix(0x80 | ((code >> 12) & 0x3f));
      }
      mix(0x80 | ((code >> 6) & 0x3f));
    }
    mix(0x80 | (code & 0x3f));
  }
  return [high >>> 0, low];
}

/** A text's 64-bit hash with the name of its algorithm: `fnv1a64:` and 16 hexadecimal digits. */
export function hash64(text: string): string {
  const [high, low] = fnv1a64(text);
  return `fnv1a64:${hex32(high)}${hex32(low)}`;
}

/** The hash by which two states are compared; equal for equal values whatever their key order. */
export function stateHash(value: unknown): string {
  return hash64(canonical(value));
}

function hex32(half: number): string {
  return half.toString(16).padStart(8, "0");
}
