import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hash64, stateHash } from "../../shared/engine/hash.ts";

const MASK = (1n << 64n) - 1n;

function reference(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & MASK;
  return `fnv1a64:${hash.toString(16).padStart(16, "0")}`;
}

test("the published FNV-1a vectors come out", () => {
  expect(hash64("")).toBe("fnv1a64:cbf29ce484222325");
  expect(hash64("a")).toBe("fnv1a64:af63dc4c8601ec8c");
  expect(hash64("foobar")).toBe("fnv1a64:85944171f73967e8");
});

test("any text hashes as its UTF-8 bytes do", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => hash64(text) === reference(text)));
  expect(hash64("é€😀\ud800x")).toBe(reference("é€😀\ud800x"));
});

test("the order of keys does not change a state's hash and a value does", () => {
  expect(stateHash({ b: 1, a: [2] })).toBe(stateHash({ a: [2], b: 1 }));
  expect(stateHash({ a: 1 })).not.toBe(stateHash({ a: 2 }));
});

test("a state of 50 kB is hashed in a few milliseconds even on a busy machine", () => {
  const seats = Array.from({ length: 100 }, (_, i) => [
    `seat${i}`,
    { econ: i, log: Array(20).fill("a cause of change") },
  ]);
  const state = Object.fromEntries(seats);
  expect(JSON.stringify(state).length).toBeGreaterThan(40_000);
  for (let i = 0; i < 200; i++) stateHash(state);
  const times = Array.from({ length: 50 }, () => {
    const start = performance.now();
    stateHash(state);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  expect(times[0]).toBeLessThan(5);
});
