import { entriesOf, valuesOf } from "../../engine/order.ts";
import { tensionChange, trustChange } from "../formulas/dyad.ts";
import { tensionSplit } from "../formulas/fragmentation.ts";
import { accidentChance, isCrisis, nextRung } from "../formulas/ladder.ts";
import { proportion } from "../formulas/proportionality.ts";
import { type DyadId, dyadSeats, type SeatId } from "../ids.ts";
import { severityStar } from "../incidents/severity.ts";
import { rungName } from "../named.ts";
import type { Execution } from "../order.ts";
import { isAnswer, isPublic, measuresNow } from "../responses/measure.ts";
import { roundNow } from "../stability.ts";
import type { DyadState, MeasureState } from "../state.ts";
import { tallied } from "../tally.ts";
import { rungOf } from "./responses.ts";

/** Step 12: tension, trust and the ladder in every pair, and whether a pair is in crisis. */
export function moveDyads(run: Execution): void {
  for (const [id, dyad] of entriesOf(run.state.dyads)) {
    moveTension(run, id);
    const [a, b] = dyadSeats(id);
    moveTrust(run, a, b, dyad);
    moveTrust(run, b, a, dyad);
    climb(run, id, dyad);
  }
  const split = tensionSplit(
    valuesOf(run.state.dyads).map((d) => d.tension),
    run.world.params,
  );
  run.ledger.add("world/F", split, { key: "cause.heatedRelations" });
}

const between = (m: MeasureState, id: DyadId): boolean => {
  const [a, b] = dyadSeats(id);
  return (m.by === a && m.target === b) || (m.by === b && m.target === a);
};

function moveTension(run: Execution, id: DyadId): void {
  const { state, world, ledger } = run;
  const [a, b] = dyadSeats(id);
  const measures = measuresNow(state).filter((m) => between(m, id));
  const claims = state.claims.filter(
    (c) =>
      c.round === roundNow(state) &&
      c.wording >= 1 &&
      ((c.by === a && c.accused === b) || (c.by === b && c.accused === a)),
  );
  const { terms } = tensionChange(
    {
      measures: measures.map((m) => ({
        force: m.force,
        excess: excessOf(run, m),
        misperceived: m.misread,
        unlawful: !m.lawful,
      })),
      claims: claims.map((c) => state.incidents[c.incident]?.sev100 ?? 0),
      activeCbms: state.dyads[id]?.cbms.length ?? 0,
      consultation: tallied(state, `consultation/${id}`) > 0,
      mediation: false,
      offRamps: tallied(state, `offramp/${id}`),
      signals: tallied(state, `signal/${id}`),
      clarified: tallied(state, `clarified/${id}`),
      interceptions: 0,
    },
    world.params,
  );
  const { misperception, force, ...rest } = terms;
  // What a misreading adds is told as part of the measure: the target must not notice that it misread.
  const secrecy = misperception > 0 ? { trueCause: { key: "cause.tension.misperception" } } : {};
  ledger.add(`dyad/${id}/tension`, force + misperception, { key: "cause.tension.force" }, secrecy);
  for (const [term, delta] of Object.entries(rest))
    ledger.add(`dyad/${id}/tension`, delta, { key: `cause.tension.${term}` });
}

function excessOf(run: Execution, measure: MeasureState): number {
  const incident = run.state.incidents[measure.incident];
  if (!incident || !isAnswer(run.world, measure)) return 0;
  return proportion(measure.force, severityStar(run.state, run.world, incident), run.world.params).excess;
}

/** What `of` thinks of `about`. */
function moveTrust(run: Execution, of: SeatId, about: SeatId, dyad: DyadState): void {
  const { state, world, ledger } = run;
  const trust = state.trust[`${of}>${about}`];
  if (!trust) return;
  const count = (what: string): number => tallied(state, `${what}/${of}>${about}`);
  const pair = of < about ? `${of}-${about}` : `${about}-${of}`;
  const measures = measuresNow(state).filter(
    (m) => m.by === about && m.target === of && isPublic(m) && isAnswer(world, m),
  );
  const { terms } = trustChange(
    {
      measures: measures.length,
      brokenPromises: count("broken"),
      interceptions: 0,
      forgeries: 0,
      sharedItems: count("shared"),
      authenticatedItems: count("authenticated"),
      meetings: tallied(state, `meeting/${pair}`),
      help: tallied(state, `offramp/${pair}`),
      review: 0,
      activeCbms: dyad.cbms.length,
    },
    trust.value,
    trust.start,
    world.params,
  );
  for (const [term, delta] of Object.entries(terms))
    ledger.add(`trust/${of}>${about}`, delta, { key: `cause.trust.${term}` });
}

/** The gauge follows the highest act, a limited step at a time; standing measures hold it up; a way out lets it fall. */
function climb(run: Execution, id: DyadId, dyad: DyadState): void {
  const { state, world } = run;
  const now = measuresNow(state).filter((m) => between(m, id));
  const acts = [...now, ...state.measures.filter((m) => m.standing && between(m, id))];
  const highest = Math.max(0, ...acts.map(rungOf));
  const before = dyad.rung;
  const waysOut = tallied(state, `offramp/${id}`);
  const climbed = nextRung(
    dyad.rung,
    highest,
    now.some((m) => m.misread),
    world.params,
  );
  dyad.rung = Math.max(0, climbed + waysOut * world.params["offramp.rung"]);
  const publicActs = acts.filter(isPublic).map(rungOf);
  dyad.actRung = Math.max(0, ...publicActs);
  crisis(run, id, dyad, Math.max(0, ...now.map((m) => m.pMis)));
  dyad.highestRung = Math.max(dyad.highestRung, dyad.rung, dyad.actRung);
  if (dyad.rung !== before) {
    run.beat({
      kind: "ladder",
      title: { key: dyad.rung > before ? "beat.ladder.up" : "beat.ladder.down", args: { rung: rungName(dyad.rung) } },
      lines: [{ key: "beat.ladder.line", args: { from: before, to: dyad.rung } }],
      seats: [...dyadSeats(id)],
      tone: dyad.rung > before ? "bad" : "good",
    });
  }
}

function crisis(run: Execution, id: DyadId, dyad: DyadState, pMis: number): void {
  const { params } = run.world;
  dyad.crisis = isCrisis(dyad.rung, dyad.tension, params);
  if (dyad.crisis && run.rng(`accident:${id}`).chance(accidentChance(pMis, params))) {
    dyad.rung = Math.min(params["ladder.top"], dyad.rung + 1);
    run.beat({ kind: "ladder", title: { key: "beat.accident" }, lines: [], seats: [...dyadSeats(id)], tone: "bad" });
  }
}
