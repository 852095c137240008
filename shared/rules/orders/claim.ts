import { orderCost } from "../../catalogue/params.ts";
import { RESPONSES } from "../../catalogue/responses.ts";
import { CONFIDENCE_CLASSES } from "../../catalogue/wordings.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { barred } from "../deals/bars.ts";
import { cross, crossingPrice } from "../incidents/firebreaks.ts";
import { isFrozen, seenFrozen } from "../incidents/freeze.ts";
import { incidentsIn } from "../incidents/seen.ts";
import { knownIncident } from "../incidents/sight.ts";
import { judgedAtDecision } from "../knowledge.ts";
import { labelName, wordingName } from "../named.ts";
import { type Cost, defineOrder, type Look } from "../order.ts";
import { bandOf, legalityOf, readingOf } from "../responses/forecast.ts";
import { addMeasure } from "../responses/measure.ts";
import type { Option, PublicIncident, View } from "../view.ts";
import { nextId, type World } from "../world.ts";

const payload = z.strictObject({
  incident: id,
  hypothesis: id,
  wording: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  confidence: z.enum(CONFIDENCE_CLASSES),
});
type Claim = z.infer<typeof payload>;

/** Wordings that fit an author: only a state has a territory, and only a state can be held responsible. */
const wordingsFor = (accused: string | null): readonly (1 | 2 | 3)[] => (accused ? [1, 2, 3] : [2]);

function price({ state, world, seat }: Look, p: Claim): Cost {
  const { ap, pc } = orderCost("claim", world.params);
  const accused = state.incidents[p.incident]?.hypotheses.find((h) => h.id === p.hypothesis)?.state ?? null;
  return { ap, pc: pc + crossingPrice(state, world, seat, accused, RESPONSES["R-05"].rung) };
}

/**
 * National public attribution: who did it, how strongly it is worded (1 from a territory, 2 an agency or group,
 * 3 the state), and how sure one says one is. It is itself a measure.
 */
export const claim = defineOrder({
  type: "claim",
  step: 10,
  payload,
  texts: ["purpose"],
  cost: price,
  exclusive: (p) => `claim:${p.incident}`,
  check({ state, seat }, p) {
    const incident = knownIncident(state, p.incident, seat);
    const hypothesis = incident?.hypotheses.find((h) => h.id === p.hypothesis);
    if (!incident || !hypothesis) return refuse("unknown-thing", { incident: p.incident });
    if (hypothesis.state === seat) return refuse("not-offered", { hypothesis: p.hypothesis });
    if (!wordingsFor(hypothesis.state).includes(p.wording)) return refuse("not-offered", { wording: p.wording });
    if (barred(state, seat, `claim:${p.incident}`)) return refuse("not-offered", { barred: p.incident });
    if (isFrozen(state, seat, hypothesis.state, p.incident)) return refuse("not-offered", { frozen: 1 });
    const same = state.claims.some(
      (c) =>
        c.by === seat &&
        c.standing &&
        c.incident === p.incident &&
        c.hypothesis === p.hypothesis &&
        c.wording >= p.wording,
    );
    return same ? refuse("already-done", { incident: p.incident }) : null;
  },
  options: claimOptions,
  run({ state, world, beat }, seat, p, texts) {
    const incident = state.incidents[p.incident];
    const hypothesis = incident?.hypotheses.find((h) => h.id === p.hypothesis);
    if (!incident || !hypothesis) return;
    for (const earlier of state.claims)
      if (earlier.by === seat && earlier.incident === p.incident) earlier.standing = false;
    state.claims.push({
      id: nextId(state, `claim:${seat}`),
      incident: p.incident,
      by: seat,
      hypothesis: p.hypothesis,
      accused: hypothesis.state,
      wording: p.wording,
      stated: p.confidence,
      computed: judgedAtDecision(state, world, incident, seat, p.hypothesis).class,
      disclosure: 0,
      round: state.clock.round,
      acceptance: 0,
      standing: true,
    });
    const target = hypothesis.state !== null && world.hasSeat(hypothesis.state) ? hypothesis.state : null;
    cross(state, world, seat, target, RESPONSES["R-05"].rung);
    addMeasure(state, world, { response: "R-05", by: seat, target, incident: p.incident, purpose: "purpose" in texts });
    beat({
      kind: "claim",
      title: { key: "beat.claim", args: { seat, incident: labelName(incident.title) } },
      lines: [
        {
          key: "beat.claim.line",
          args: {
            culprit: labelName(hypothesis.label),
            wording: wordingName(p.wording),
            confidence: `m:confidence.${p.confidence}`,
          },
        },
      ],
      seats: target ? [seat, target] : [seat],
      tone: "neutral",
    });
  },
});

function claimOptions(view: View, world: World): Option[] {
  const seat = view.seat?.me.seat;
  if (!view.seat || seat === undefined) return [];
  const known = incidentsIn(view);
  return known.filter((i) => !i.bars.includes(`claim:${i.id}`)).flatMap((i) => claimsOn(view, world, i, seat));
}

function claimsOn(view: View, world: World, incident: PublicIncident, seat: string): Option[] {
  const assessment = view.seat?.files.assessments[incident.id];
  return incident.hypotheses
    .filter((h) => h.state !== seat && !seenFrozen(view, h.state, incident.id))
    .flatMap((h): Option[] => {
      const standing = incident.claims.find((c) => c.by === seat && c.standing && c.hypothesis === h.id);
      const wordings = wordingsFor(h.state).filter((w) => w > (standing?.wording ?? 0));
      if (wordings.length === 0) return [];
      const target = h.state !== null && world.hasSeat(h.state) ? h.state : null;
      const cost = orderCost("claim", world.params);
      return [
        {
          id: `claim:${incident.id}:${h.id}`,
          type: "claim",
          sealed: true,
          cost: { ap: cost.ap, pc: cost.pc + crossingFromView(view, world, target) },
          fixed: { incident: incident.id, hypothesis: h.id },
          fields: [
            {
              name: "wording",
              kind: "choice",
              choices: wordings.map((w) => ({
                value: w,
                label: { key: `wording.${w}` },
                hint: { key: `wording.${w}.help` },
              })),
            },
            {
              name: "confidence",
              kind: "choice",
              initial: assessment?.confidence ?? "insufficient",
              choices: CONFIDENCE_CLASSES.map((c) => ({ value: c, label: { key: `confidence.${c}` } })),
            },
            { name: "purpose", kind: "text", max: 400, required: false },
          ],
          about: { incident: incident.id, measure: "R-05", ...(target ? { seat: target } : {}) },
          exclusive: `claim:${incident.id}`,
          band: bandOf(world, RESPONSES["R-05"].force, incident),
          legality: legalityOf(view, world, "R-05", incident),
          reading: readingOf(view, world, target, incident),
          notes: assessment
            ? [{ key: "note.claimConfidence", args: { confidence: `m:confidence.${assessment.confidence}` } }]
            : [],
        },
      ];
    });
}

function crossingFromView(view: View, world: World, target: string | null): number {
  const me = view.seat?.me;
  if (!me || target === null) return 0;
  return me.crossed[target]?.includes("A") ? 0 : world.params["firebreak.A.pc"];
}
