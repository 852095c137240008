import { type Command, type GameState, ORDERS } from "../../../shared/game.ts";
import type { Scenario } from "../../../shared/scenario/compile.ts";

/** What a seat can do at once. */
export const SEAT_ACTS = [
  "message.send",
  "promise.answer",
  "evidence.share",
  "text.support",
  "package.offer",
  "package.answer",
  "package.withdraw",
  "meeting.invite",
  "meeting.answer",
  "offramp.offer",
  "offramp.answer",
  "consultation.invoke",
  "instructions.take",
  "belief.record",
  "phase.ready",
  "orders.commit",
  "orders.reopen",
  "reaction.say",
] as const;

const BEATS = [
  "orders",
  "text",
  "package",
  "evidence",
  "covert",
  "incident",
  "claim",
  "measure",
  "ladder",
  "norm",
  "promise",
  "home",
  "stability",
  "prediction",
] as const;

/** Counts of everything that a scenario holds, by kind and name: what stays at 0 was never used. */
export type Content = Map<string, number>;

/** All that could be used in a scenario, as `kind name`, each with 0. */
export function contentOf(scenario: Scenario): Content {
  const orders = new Set(
    scenario.seats.flatMap((s) => s.orders.filter((o) => ORDERS.has(o)).map((o) => `${s.id} ${o}`)),
  );
  const names = [
    ...SEAT_ACTS.map((act) => `act ${act}`),
    ...[...orders].map((order) => `order ${order}`),
    ...scenario.seats.flatMap((s) => s.measures.map((m) => `measure ${s.id} ${m}`)),
    ...scenario.texts.flatMap((t) =>
      t.articles.flatMap((a) => a.variants.map((v) => `variant ${t.id}/${a.id}-${v.id}`)),
    ),
    ...scenario.incidents.map((i) => `incident ${i.id}`),
    ...scenario.injects.map((i) => `inject ${i.id}`),
    ...scenario.endings.map((e) => `ending ${e.id}`),
    ...scenario.truths.map((t) => `truth ${t.id}`),
    ...BEATS.map((kind) => `beat ${kind}`),
    ...EVENTS.map(([name]) => `event ${name}`),
  ];
  return new Map(names.map((name) => [name, 0]));
}

/** Turns that a good scenario brings about now and then. */
const EVENTS: readonly (readonly [string, (state: GameState) => boolean])[] = [
  ["measure misread", ({ measures }) => measures.some((m) => m.misread)],
  ["measure lifted for a way out", ({ measures }) => measures.some((m) => m.lifted === "off-ramp")],
  ["measure ended by its sunset", ({ beats }) => beats.some((b) => b.beat.title.key === "beat.sunset")],
  ["red line kept", ({ beats }) => beats.some((b) => b.beat.title.key === "beat.redLine.kept")],
  ["red line broken", ({ beats }) => beats.some((b) => b.beat.title.key === "beat.redLine.broken")],
  ["promise kept", ({ promises }) => promises.some((p) => p.state === "kept")],
  ["promise broken", ({ promises }) => promises.some((p) => p.state === "broken")],
  ["breach proved in the epilogue", ({ log }) => log.some((e) => e.cause.key === "cause.provenBreach")],
  ["forced hand", ({ beats }) => beats.some((b) => b.beat.title.key === "beat.forcedHand")],
  ["package carried out", ({ packages }) => packages.some((p) => p.state === "executed")],
  ["package void", ({ packages }) => packages.some((p) => p.state === "void")],
  ["way out of an incident", ({ offRamps }) => offRamps.some((o) => o.state === "executed")],
  ["evidence released", ({ evidence }) => Object.values(evidence).some((e) => e.released !== null)],
  ["evidence shared", ({ evidence }) => Object.values(evidence).some((e) => e.sharedBy.length > 0)],
  ["prosecution", ({ incidents }) => Object.values(incidents).some((i) => i.answeredBy === "prosecution")],
  ["others join the norm", ({ norms }) => Object.values(norms).some((n) => n.othersAdopted)],
  ["crisis", ({ dyads }) => Object.values(dyads).some((d) => d.crisis)],
];

/** Counts one act of a seat and, in a commitment, its orders. */
export function countCommand(content: Content, seat: string, command: Command): void {
  count(content, `act ${command.type}`);
  if (!Array.isArray(command.orders)) return;
  for (const order of command.orders as { type: string; measure?: string }[]) {
    count(content, `order ${seat} ${order.type}`);
    if (order.type === "respond") count(content, `measure ${seat} ${order.measure}`);
    if (order.type === "claim") count(content, `measure ${seat} R-05`);
  }
}

/** Counts what a whole game brought, once each. */
export function countGame(content: Content, state: GameState): void {
  for (const [text, { signed }] of Object.entries(state.texts)) {
    for (const [article, variant] of Object.entries(signed?.variants ?? {}))
      count(content, `variant ${text}/${article}-${variant}`);
  }
  for (const i of Object.values(state.incidents)) if (i.detectedRound !== null) count(content, `incident ${i.id}`);
  for (const [id, inject] of Object.entries(state.injects))
    if (inject.state === "released") count(content, `inject ${id}`);
  for (const kind of new Set(state.beats.map((b) => b.beat.kind))) count(content, `beat ${kind}`);
  for (const [name, happened] of EVENTS) if (happened(state)) count(content, `event ${name}`);
  count(content, `truth ${state.truth}`);
  if (state.ending !== null) count(content, `ending ${state.ending}`);
}

function count(content: Content, name: string): void {
  const before = content.get(name);
  if (before !== undefined) content.set(name, before + 1);
}
