import type { Option, PartsOffer, View } from "../view.ts";
import type { World } from "../world.ts";

const PROMISES = ["no-new-measures", "no-operations", "no-claim", "answer-requests"] as const;

/** What a package to another seat may be made of, from what one may know. */
export function packageOptions(view: View, world: World): Option[] {
  const me = view.seat?.me.seat ?? "";
  if (!view.seat) return [];
  return world.othersOf(me).map((other) => ({
    id: `package.offer:${other}`,
    type: "package.offer",
    sealed: false,
    cost: { ap: 0, pc: 0 },
    fixed: { to: [other] },
    fields: [
      { name: "parts", kind: "parts", of: partsFor(view, world, me, other) },
      { name: "rationale", kind: "text", max: 600, required: false },
    ],
    about: { seat: other },
  }));
}

function partsFor(view: View, world: World, me: string, other: string): PartsOffer {
  const parties = [me, other];
  const { round, rounds } = view.public.clock;
  const own = view.seat?.me;
  return {
    parties,
    texts: Object.values(view.public.texts)
      .filter((t) => t.parties.every((p) => parties.includes(p)) && round >= t.signFrom)
      .map((t) => ({
        id: t.id,
        articles: t.articles.map((a) => ({ id: a.id, variants: a.variants.map((v) => v.id) })),
      })),
    pay: { max: own ? Math.max(0, own.pc - own.pcReserved) : 0, from: parties },
    lift: (view.seat?.relations[other]?.measures ?? [])
      .filter((m) => m.standing)
      .map((m) => ({ measure: m.id, by: m.by })),
    orders: prosecutions(view, world, parties),
    promises: PROMISES,
    until: { min: round, max: rounds },
  };
}

/** One side may bring its own people to court over an incident that hit the other one. */
function prosecutions(view: View, world: World, parties: readonly string[]): PartsOffer["orders"] {
  return Object.values(view.public.incidents).flatMap((incident) =>
    incident.stage === "answered"
      ? []
      : parties
          .filter((by) => by !== incident.target && parties.includes(incident.target))
          .filter((by) => world.seat(by).orders.includes("prosecute"))
          .filter((by) => incident.hypotheses.some((h) => h.state === by))
          .map((by) => ({ by, order: `prosecute:${incident.id}` })),
  );
}
