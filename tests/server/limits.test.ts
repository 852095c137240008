import { describe, expect, test } from "vitest";
import { Limits } from "../../server/rooms/limits.ts";
import { ManualTime } from "./support/manualTime.ts";

const few = { burst: 3, rate: 1, patience: 2 };
const ask = (limits: Limits, times: number) => Array.from({ length: times }, () => limits.ask("ann"));

describe("the allowance of a member", () => {
  test("lets a burst through and refuses what goes beyond", () => {
    expect(ask(new Limits(new ManualTime(), few), 5)).toEqual(["go", "go", "go", "refuse", "refuse"]);
  });

  test("comes back with time, up to the burst", () => {
    const time = new ManualTime();
    const limits = new Limits(time, few);
    ask(limits, 4);
    time.advance(2_000);
    expect(ask(limits, 3)).toEqual(["go", "go", "refuse"]);
    time.advance(3_600_000);
    expect(ask(limits, 4)).toEqual(["go", "go", "go", "refuse"]);
  });

  test("ends the connection of who goes on all the same", () => {
    expect(ask(new Limits(new ManualTime(), few), 6).at(-1)).toBe("disconnect");
  });

  test("is not used up by somebody else", () => {
    const limits = new Limits(new ManualTime(), few);
    ask(limits, 6);
    expect(limits.ask("ben")).toBe("go");
  });

  test("is remembered no longer than it takes to be whole again", () => {
    const time = new ManualTime();
    const limits = new Limits(time, few);
    for (let i = 0; i < 100; i++) limits.ask(`member ${i}`);
    time.advance(3_600_000);
    limits.ask("ann");
    expect(limits.remembered).toBe(1);
  });

  test("does not suffer from a clock that is set back", () => {
    const time = new ManualTime(1_000_000);
    const limits = new Limits(time, few);
    ask(limits, 3);
    time.advance(-5_000);
    expect(limits.ask("ann")).toBe("refuse");
  });
});
