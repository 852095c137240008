import { canonical } from "./json.ts";

const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
const PRIME_LOW = 0x1b3;

/** The two 32-bit halves of a 64-bit hash, most significant first. */
export type Halves = readonly [high: number, low: number];

/**
 * FNV-1a over the UTF-8 bytes of `text`, as two 32-bit halves.
 * The prime is 2^40 + 0x1b3, so one multiplication is a small product and a shift by 8 bits into the upper half.
 * Lone surrogates are read as U+FFFD, as an encoder would. Source: Fowler, Noll and Vo, IETF draft-eastlake-fnv.
 */
export function fnv1a64(text: string): Halves {
  const state: Limbs = { high: OFFSET_HIGH | 0, upper: OFFSET_LOW >>> 16, lower: OFFSET_LOW & 0xffff };
  let i = 0;
  while (i < text.length) i = text.charCodeAt(i) < 0x80 ? mixAscii(state, text, i) : mixCharacter(state, text, i);
  return [state.high >>> 0, ((state.upper << 16) | state.lower) >>> 0];
}

/** The lower half is kept as two 16-bit limbs, so that every product is a small integer. */
type Limbs = { high: number; upper: number; lower: number };

function mixAscii(state: Limbs, text: string, from: number): number {
  let { high, upper, lower } = state;
  let i = from;
  for (; i < text.length; i++) {
    const byte = text.charCodeAt(i);
    if (byte >= 0x80) break;
    lower ^= byte;
    const product = lower * PRIME_LOW;
    const carried = upper * PRIME_LOW + (product >>> 16);
    high = (Math.imul(high, PRIME_LOW) + (((upper << 16) | lower) << 8) + (carried >>> 16)) | 0;
    lower = product & 0xffff;
    upper = carried & 0xffff;
  }
  state.high = high;
  state.upper = upper;
  state.lower = lower;
  return i;
}

function mixCharacter(state: Limbs, text: string, i: number): number {
  const point = text.codePointAt(i) as number;
  const width = point > 0xffff ? 2 : 1;
  for (const byte of utf8(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)) mixByte(state, byte);
  return i + width;
}

function mixByte(state: Limbs, byte: number): void {
  const lower = state.lower ^ byte;
  const product = lower * PRIME_LOW;
  const carried = state.upper * PRIME_LOW + (product >>> 16);
  state.high = (Math.imul(state.high, PRIME_LOW) + (((state.upper << 16) | lower) << 8) + (carried >>> 16)) | 0;
  state.lower = product & 0xffff;
  state.upper = carried & 0xffff;
}

function utf8(point: number): number[] {
  const tail = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
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
