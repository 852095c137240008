import { entriesOf } from "../../engine/order.ts";
import type { ScenarioVariant } from "../../scenario/compile.ts";
import { adoptionGain } from "../formulas/norms.ts";
import { dyadId, type SeatId, type TextId } from "../ids.ts";
import { answer } from "../incidents/lifecycle.ts";
import { cbmName, normName } from "../named.ts";
import { shareOf } from "../norms/share.ts";
import type { Execution } from "../order.ts";
import { roundNow } from "../stability.ts";
import type { SignedText, TextState } from "../state.ts";
import { type Composition, compositionHash, homeKey, homePriceOf } from "./composition.ts";
import { promiseFromText } from "./promises.ts";

/** A text is signed: norms are adopted, homes are paid, measures of confidence begin, promises are made. Nothing is booked twice. */
export function adopt(run: Execution, id: TextId, variants: Composition, parties: readonly SeatId[]): void {
  const { state, world } = run;
  const text = state.texts[id];
  if (!text) return;
  const signed: SignedText = {
    round: roundNow(state),
    parties: [...parties],
    hash: compositionHash(id, variants),
    variants: { ...variants },
  };
  if (text.signed) text.earlier.push(text.signed);
  text.signed = signed;
  text.bars = [];
  for (const seat of parties) payHome(run, text, id, variants, seat);
  for (const [article, variant] of entriesOf(variants)) {
    const entry = world.variant(id, article, variant);
    if (entry) adoptVariant(run, text, entry, parties);
  }
  run.beat({
    kind: "text",
    title: { key: "beat.signed", args: { text: world.text(id)?.title ?? id } },
    lines: entriesOf(variants).map(([article, variant]) => ({
      key: "beat.signed.article",
      args: {
        article: `${article}-${variant}`,
        short: world.variant(id, article, variant)?.short ?? variant,
      },
    })),
    seats: [...parties],
    tone: "good",
  });
}

function payHome(run: Execution, text: TextState, id: TextId, variants: Composition, seat: SeatId): void {
  const { press } = homePriceOf(run.state, run.world, seat, id, variants);
  run.ledger.add(`seat/${seat}/press`, press, { key: "cause.concession" });
  for (const [article, variant] of entriesOf(variants)) {
    const key = homeKey(seat, article, variant);
    if (!text.booked.includes(key)) text.booked.push(key);
  }
}

function adoptVariant(run: Execution, text: TextState, variant: ScenarioVariant, parties: readonly SeatId[]): void {
  const { state } = run;
  for (const norm of variant.adopts) adoptNorm(run, norm, parties, variant.clarity, false);
  for (const cbm of variant.cbms) beginCbm(run, cbm, parties);
  for (const incident of variant.settles) {
    const settled = state.incidents[incident];
    if (settled) answer(state, settled, "settlement");
  }
  for (const bind of variant.binds) for (const seat of parties) promiseFromText(state, seat, parties, bind);
  text.bars.push(...variant.bars);
  if (variant.spreads && text.nextSpread === null && !text.booked.includes("spread"))
    text.nextSpread = roundNow(state) + 1;
}

/** Adoption by seats at the table or, with `others`, by the states outside it: once per state and norm. */
export function adoptNorm(
  run: Execution,
  id: string,
  seats: readonly SeatId[],
  clarity: number,
  others: boolean,
): void {
  const { state, world, ledger } = run;
  const norm = state.norms[id];
  if (!norm) return;
  const fresh = seats.filter((seat) => !(seat in norm.adopters));
  norm.clarity = clarity;
  norm.usedInRound = roundNow(state);
  if (fresh.length === 0 && (!others || norm.othersAdopted)) return;
  for (const seat of fresh) norm.adopters[seat] = roundNow(state);
  if (others) norm.othersAdopted = true;
  const share = shareOf(state, world, norm);
  ledger.add(`norm/${id}`, adoptionGain(share, norm.share, clarity, world.params), {
    key: others ? "cause.adoptedByOthers" : "cause.adopted",
    args: { norm: normName(id) },
  });
  norm.share = share;
}

function beginCbm(run: Execution, cbm: string, parties: readonly SeatId[]): void {
  for (const a of parties) {
    for (const b of parties) {
      const dyad = a < b ? run.state.dyads[dyadId(a, b)] : undefined;
      if (!dyad || dyad.cbms.includes(cbm)) continue;
      dyad.cbms.push(cbm);
      run.beat({
        kind: "text",
        title: { key: "beat.cbm", args: { cbm: cbmName(cbm) } },
        lines: [],
        seats: [a, b],
        tone: "good",
      });
    }
  }
}

/** Further states take over a signed norm, one round after a text that invites them. */
export function spread(run: Execution): void {
  const { state, world } = run;
  for (const [id, text] of entriesOf(state.texts)) {
    if (text.nextSpread !== roundNow(state) || !text.signed) continue;
    text.nextSpread = null;
    text.booked.push("spread");
    const adopted = entriesOf(text.signed.variants).flatMap(([a, v]) => {
      const variant = world.variant(id, a, v);
      return (variant?.adopts ?? []).map((norm) => ({ norm, clarity: variant?.clarity ?? 1 }));
    });
    for (const { norm, clarity } of adopted) adoptNorm(run, norm, [], clarity, true);
    if (adopted.length === 0) continue;
    run.beat({
      kind: "norm",
      title: { key: "beat.spread", args: { others: world.scenario.world.others?.name ?? "" } },
      lines: adopted.map(({ norm }) => ({ key: "beat.spread.norm", args: { norm: normName(norm) } })),
      seats: [],
      tone: "good",
    });
  }
}
