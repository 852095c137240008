import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createLog } from "../../server/log.ts";
import { openStore } from "../../server/store/open.ts";
import type { Store } from "../../server/store/store.ts";
import { headerOf, headerRow } from "../../server/table/header.ts";
import { readScenarios } from "../../server/table/library.ts";
import { FencedError, Mailbox } from "../../server/table/mailbox.ts";
import type { Accepted, Order } from "../../server/table/order.ts";
import { Turns } from "../../server/table/turns.ts";
import { createGame, type Game, RULES_VERSION } from "../../shared/game.ts";
import { ManualTime } from "./support/manualTime.ts";

const TABLE = "table";
const SEED = `sfc32:${"7".padStart(32, "0")}`;

let store: Store;
let game: Game;
let shown: Accepted[];
let fences: FencedError[];
let mailbox: Mailbox;
beforeEach(async () => {
  const [compiled] = await readScenarios("scenarios", createLog("silent"));
  if (!compiled) throw new Error("no scenario");
  game = createGame(compiled);
  store = await openStore({ memory: true });
  [shown, fences] = [[], []];
  await store.exercises.create({ id: "e", scenarioId: "s", options: {}, createdAt: 0, facilitatorHash: "f" });
  await store.scenarios.put(compiled.hash, "{}");
  const keys = { seed: SEED, scenarioHash: compiled.hash, rulesVersion: RULES_VERSION };
  await store.tables.create({ id: TABLE, exerciseId: "e", ...keys });
  await store.journal.append(TABLE, [headerRow(headerOf(compiled, SEED, RULES_VERSION), 0)]);
  mailbox = open();
});
afterEach(() => store.system.close());

const open = (turns = new Turns()): Mailbox =>
  new Mailbox(
    {
      tableId: TABLE,
      game,
      journal: store.journal,
      time: new ManualTime(),
      turns,
      onDurable: (accepted) => shown.push(accepted),
      onFenced: (error) => fences.push(error),
      onDueRefused: () => {},
      onDueFailed: () => {},
    },
    game.initial(SEED),
    0,
  );

const system = { kind: "system" } as const;
const occupy = (seat: string, by = "human"): Order => ({ from: system, command: { type: "seat.occupy", seat, by } });
const start: Order = { from: system, command: { type: "exercise.start", timed: false, pace: 1 } };
const say = (body: string): Order => ({
  from: { kind: "seat", seat: "ARV", member: "ann" },
  command: { type: "message.send", channel: "chat", to: ["TES"], texts: { body: { id: body, hash: "sha256:0" } } },
});
const seqs = (): number[] => shown.map(({ seq }) => seq);

describe("a mailbox", () => {
  test("shows and answers in the order of the journal, each when it is durable", async () => {
    const answers: string[] = [];
    const asks = [occupy("ARV"), start, occupy("NOR"), say("one"), say("two")].map((order, i) =>
      mailbox.submit(order).then((outcome) => answers.push(`${i} ${outcome.ok} ${shown.length}`)),
    );
    await Promise.all(asks);
    expect(answers).toEqual(["0 true 1", "1 true 2", "2 false 2", "3 true 3", "4 true 4"]);
    expect(seqs()).toEqual([1, 2, 3, 4]);
    expect((await store.journal.read(TABLE)).map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4]);
  });

  test("runs ahead of the disk with its head, and shows nothing of it", async () => {
    const asked = mailbox.submit(occupy("ARV"));
    mailbox.step();
    expect(mailbox.head.seats.ARV?.occupant).toBe("human");
    expect(mailbox.durable.seats.ARV?.occupant).toBe("empty");
    await asked;
    expect(mailbox.durable).toBe(mailbox.head);
  });

  test("refuses what was chosen in another phase, against the head", async () => {
    const [, late] = await Promise.all([mailbox.submit(start), mailbox.submit({ ...occupy("ARV"), instance: 0 })]);
    expect(late).toEqual({ ok: false, refusal: { code: "stale", args: { instance: 1 } } });
  });

  test("does what is due before anything else that waits", async () => {
    await Promise.all([occupy("ARV"), start].map((order) => mailbox.submit(order)));
    const ready = { from: say("").from, command: { type: "phase.ready", ready: true } };
    const [, next] = await Promise.all([mailbox.submit(ready), mailbox.submit({ ...say("late"), instance: 1 })]);
    expect(next).toMatchObject({ ok: false, refusal: { code: "stale" } });
    expect(shown.at(-1)?.order.command).toMatchObject({ type: "phase.close", instance: 1 });
  });

  test("meets commands as a replay does, whatever order their keys came in", async () => {
    await mailbox.submit({ from: system, command: { type: "seat.occupy", by: "human", seat: "ARV" } });
    expect(Object.keys(shown[0]?.order.command ?? {})).toEqual(["at", "by", "seat", "type"]);
  });
});

describe("a fault of the rules", () => {
  test("fails the one command, and leaves state, journal and the others alone", async () => {
    const apply: Game["apply"] = (state, from, command) => {
      if (command.type === "world.end") throw new Error("no such rule");
      return rules.apply(state, from, command);
    };
    const rules = game;
    game = { ...rules, apply };
    mailbox = open();
    const ending = mailbox.submit({ from: system, command: { type: "world.end" } });
    const next = mailbox.submit(occupy("ARV"));
    await expect(ending).rejects.toThrow("no such rule");
    expect(await next).toEqual({ ok: true });
    expect([fences, seqs()]).toEqual([[], [1]]);
  });
});

describe("a mailbox whose journal cannot be written", () => {
  const rival = async (): Promise<void> => {
    const [header] = await store.journal.read(TABLE);
    if (header) await store.journal.append(TABLE, [{ ...header, kind: "command", seq: 2 }]);
  };

  test("is fenced: it acknowledges nothing that is not there, and falls back to what is", async () => {
    await mailbox.submit(occupy("ARV"));
    await rival();
    const asks = [occupy("TES"), start, occupy("NOR")].map((order) => mailbox.submit(order));
    const answers = await Promise.allSettled(asks);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(fences).toHaveLength(1);
    expect(mailbox.head).toBe(mailbox.durable);
    expect(mailbox.durable.seats).toMatchObject({ ARV: { occupant: "human" }, TES: { occupant: "empty" } });
    expect(seqs()).toEqual([1]);
  });

  test("stays so, and says so at once", async () => {
    await mailbox.submit(occupy("ARV"));
    await rival();
    await expect(mailbox.submit(start)).rejects.toThrow(FencedError);
    await expect(mailbox.submit(occupy("TES"))).rejects.toThrow("table table is fenced");
    await mailbox.settled();
    expect(mailbox.isIdle).toBe(true);
  });
});

describe("turns", () => {
  test("give every worker one piece in each turn", async () => {
    const turns = new Turns();
    const done: string[] = [];
    const worker = (name: string, pieces: number) => ({
      step: () => {
        done.push(name);
        pieces -= 1;
        return pieces > 0;
      },
    });
    turns.wake(worker("a", 3));
    turns.wake(worker("b", 1));
    turns.wake(worker("c", 2));
    while (done.length < 6) await new Promise((next) => setImmediate(next));
    expect(done.join("")).toBe("abcaca");
  });
});
