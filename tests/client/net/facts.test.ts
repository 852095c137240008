import { describe, expect, test } from "vitest";
import { createFactReader } from "../../../client/net/facts.ts";

describe("facts of the room's Schema", () => {
  test("are parsed, and keep the same object while their text is the same", () => {
    const read = createFactReader();
    const first = read(
      new Map([
        ["clock", '{"round":1}'],
        ["seat/ARV", '{"id":"ARV"}'],
      ]),
    );
    const second = read(
      new Map([
        ["clock", '{"round":2}'],
        ["seat/ARV", '{"id":"ARV"}'],
      ]),
    );
    expect(second.clock).toEqual({ round: 2 });
    expect(second["seat/ARV"]).toBe(first["seat/ARV"]);
  });
  test("are gone when the Schema no longer holds them", () => {
    const read = createFactReader();
    read(new Map([["incident/I1", "{}"]]));
    expect(read(new Map())).toEqual({});
  });
});
