import { valuesOf } from "../../engine/order.ts";
import type { Execution } from "../order.ts";
import { assessStability, roundNow, roundRecord } from "../stability.ts";
import type { Expectation, GameState } from "../state.ts";
import { bindHands } from "./home.ts";

/** Step 15: the round is written into the history, predictions turn over, hands are bound for the next round. */
export function closeRound(run: Execution): void {
  const { state, world } = run;
  bindHands(run);
  const unlawful = state.measures.filter((m) => m.round === roundNow(state) && !m.lawful).length;
  const penalty = unlawful * world.params["response.unlawful.S"];
  const before = state.history.at(-1)?.publicStability ?? 0;
  const record = roundRecord(state, world, assessStability(state, world, "exact", penalty), penalty);
  state.history.push(record);
  for (const norm of valuesOf(state.norms)) norm.history.push(norm.strength);
  turnPredictions(run);
  run.beat({
    kind: "stability",
    title: { key: "beat.stability", args: { value: record.publicStability, delta: record.publicStability - before } },
    lines: [],
    seats: [],
    tone: record.publicStability >= before ? "good" : "bad",
  });
}

/** "You expected, it happened": each seat's prediction of another one, against what that one did for everybody to see. */
function turnPredictions(run: Execution): void {
  for (const seat of run.world.seatIds) {
    const holder = run.state.seats[seat];
    const prediction = holder?.prediction;
    if (!holder || !prediction) continue;
    const happened = whatHappened(run.state, prediction.about);
    const came = happened.includes(prediction.expects);
    holder.predictions.push({ round: roundNow(run.state), about: prediction.about, expects: prediction.expects, came });
    holder.prediction = null;
    run.beat(
      {
        kind: "prediction",
        title: { key: came ? "beat.prediction.right" : "beat.prediction.wrong", args: { seat: prediction.about } },
        lines: [
          { key: "beat.prediction.expected", args: { what: `m:expects.${prediction.expects}` } },
          { key: "beat.prediction.happened", args: { what: `m:expects.${happened[0] ?? "nothing"}` } },
        ],
        seats: [prediction.about],
        tone: came ? "good" : "neutral",
      },
      [seat],
    );
  }
}

/** What everybody could see a seat do this round, the weightiest first. Covert acts are not among it. */
function whatHappened(state: GameState, seat: string): Expectation[] {
  const round = roundNow(state);
  const measured = state.measures.some(
    (m) => m.by === seat && m.round === round && m.response !== "R-05" && m.target !== null && m.response !== "R-01",
  );
  const named = state.claims.some((c) => c.by === seat && c.round === round);
  const signed = valuesOf(state.texts).some((t) => t.signed?.round === round && t.signed.parties.includes(seat));
  const all: [Expectation, boolean][] = [
    ["measure", measured],
    ["names", named],
    ["signs", signed],
  ];
  const seen = all.filter(([, is]) => is).map(([what]) => what);
  return seen.length > 0 ? seen : ["nothing"];
}
