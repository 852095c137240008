import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type CommandsHost, requestOf, submit } from "../../../client/model/commands.ts";
import type { Pending, TableLink } from "../../../client/model/types.ts";
import type { CommandReply, CommandRequest } from "../../../shared/protocol.ts";
import type { Option } from "../../../shared/rules/view.ts";

const yes: CommandReply = { ok: true, seatRev: 1, publicRev: 1 };
const invite: Option = {
  id: "meeting.TES",
  type: "meeting.invite",
  sealed: false,
  cost: { ap: 1, pc: 0 },
  fixed: { to: "TES" },
  fields: [],
};

function host(answer: (request: CommandRequest) => Promise<CommandReply>, live = async () => true) {
  const seen: number[] = [];
  let pending: readonly Pending[] = [];
  const it: CommandsHost = {
    link: () => ({ command: answer }) as TableLink,
    live,
    now: () => 0,
    pending: () => pending,
    setPending: (next) => {
      pending = next;
      seen.push(next.length);
    },
  };
  return { it, seen };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("an option of the View", () => {
  test("becomes a command of its settled parts and the chosen fields", () => {
    const request = requestOf(invite, { about: "I1" }, { line: "Tomorrow?", blank: "  " }, 4);
    expect(request.command).toEqual({ type: "meeting.invite", to: "TES", about: "I1" });
    expect(request.texts).toEqual({ line: "Tomorrow?" });
    expect(request.basedOn).toEqual({ instance: 4 });
  });
  test("gets an id of its own each time", () => {
    expect(requestOf(invite, {}, {}, 1).id).not.toBe(requestOf(invite, {}, {}, 1).id);
  });
  test("may be left out: a plain command is sent as it is", () => {
    expect(requestOf({ type: "phase.ready", ready: true }, {}, {}, undefined).command).toEqual({
      type: "phase.ready",
      ready: true,
    });
  });
});

describe("a command on its way", () => {
  test("is pending until the answer is there", async () => {
    const { it, seen } = host(async () => yes);
    await expect(submit(it, requestOf(invite, {}, {}, 1))).resolves.toEqual(yes);
    expect(seen).toEqual([1, 0]);
  });
  test("goes again with the same id after a broken connection", async () => {
    const ids: string[] = [];
    const { it } = host(async ({ id }) => {
      ids.push(id);
      if (ids.length < 3) throw new Error("cut");
      return yes;
    });
    const reply = submit(it, requestOf(invite, {}, {}, 1));
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(reply).resolves.toEqual(yes);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });
  test("is given up with a refusal when the server cannot answer", async () => {
    const { it, seen } = host(async () => Promise.reject(new Error("cut")));
    const reply = submit(it, requestOf(invite, {}, {}, 1));
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(reply).resolves.toMatchObject({ ok: false });
    expect(seen.at(-1)).toBe(0);
  });
  test("is refused when the page will never be connected again", async () => {
    const { it } = host(
      async () => yes,
      async () => false,
    );
    await expect(submit(it, requestOf(invite, {}, {}, 1))).resolves.toMatchObject({ ok: false });
  });
});
