import type { Rng } from "../../../shared/engine/rng.ts";
import type { Command, Option, SeatId, View } from "../../../shared/game.ts";
import { type Filled, fill, textOf } from "./draw.ts";

const FORM = ["saw", "did", "intend", "ask"] as const;
const PROMISES = ["no-new-measures", "no-operations", "no-claim", "answer-requests", "free"] as const;

/** Every option on offer that takes effect at once. */
export const openOptions = (view: View): Option[] =>
  Object.values(view.seat?.options ?? {}).flatMap((options) => options.filter((option) => !option.sealed));

export const sealedOptions = (view: View): readonly Option[] => view.seat?.options.orders ?? [];

/** Something that a person in this seat might do now, by lot; null where it would rather wait. */
export function anyMove(view: View, seat: SeatId, rng: Rng): Command | null {
  const { phase } = view.public.clock;
  const me = view.public.seats[seat];
  if (phase === "decision")
    return me?.committed ? (rng.chance(0.1) ? { type: "orders.reopen" } : null) : anyOrders(view, seat, rng);
  const waiting = openOptions(view).filter((option) => option.type.endsWith(".answer"));
  if (waiting.length > 0 && rng.chance(0.4)) return agreed(rng.pick(waiting), seat, rng);
  const luck = rng.next();
  if (rng.chance(0.3)) return conceded(view, seat, rng);
  if (luck < 0.2) return { type: "phase.ready", ready: true };
  if (luck < 0.45) return anyMessage(view, seat, rng);
  const rare = rng.chance(0.2) ? [] : ["text.support"];
  const open = openOptions(view).filter(({ type }) => type !== "phase.ready" && !rare.includes(type));
  if (open.length === 0) return { type: "phase.ready", ready: true };
  const filled = fill(rng.pick(open), seat, rng);
  return filled && { ...filled.payload, texts: filled.texts };
}

/** Answers an offer, and mostly takes it: games in which nobody agrees to anything prove little. */
function agreed(option: Option, seat: SeatId, rng: Rng): Command | null {
  const filled = fill(option, seat, rng);
  if (!filled) return null;
  const choices = option.fields.flatMap((field) =>
    field.name === "accept" && field.kind === "choice" ? field.choices : [],
  );
  const yes = choices.some(({ value }) => value === true) && rng.chance(0.8);
  return { ...filled.payload, ...(yes ? { accept: true } : {}), texts: filled.texts };
}

/** Supports what somebody else supports, or opens an article on which nobody has spoken. */
function conceded(view: View, seat: SeatId, rng: Rng): Command | null {
  const wishes = Object.values(view.public.texts).flatMap((text) =>
    text.articles.flatMap((article) => {
      if (!text.parties.includes(seat) || article.agreed !== null) return [];
      const theirs = article.variants.filter(({ supporters }) => supporters.length > 0 && !supporters.includes(seat));
      const spoken = article.variants.some(({ supporters }) => supporters.includes(seat));
      const open = theirs.length > 0 ? theirs : spoken ? [] : article.variants;
      return open.map((variant) => ({ type: "text.support", text: text.id, article: article.id, variant: variant.id }));
    }),
  );
  return wishes.length > 0 ? rng.pick(wishes) : null;
}

function anyMessage(view: View, seat: SeatId, rng: Rng): Command {
  const others = Object.keys(view.public.seats).filter((id) => id !== seat);
  const channel = rng.pick(["plenary", "chat", "chat", "note", "hotline", "meeting"]);
  const names = channel === "hotline" ? FORM.filter(() => rng.chance(0.7)) : ["body"];
  const incidents = [null, ...Object.keys(view.public.incidents)];
  const promise = rng.chance(0.3)
    ? { promise: { kind: rng.pick(PROMISES), due: view.public.clock.round + rng.int(3) } }
    : {};
  return {
    type: "message.send",
    channel,
    to: channel === "plenary" ? [] : [rng.pick(others)],
    about: rng.pick(incidents),
    quotes: rng.chance(0.2) ? ["norm:N-ip"] : [],
    ...promise,
    texts: Object.fromEntries(names.map((name) => [name, textOf(seat, name, rng)])),
  };
}

/** A set of orders by lot that exclude each other nowhere and can be paid for. */
export function anyOrders(view: View, seat: SeatId, rng: Rng): Command {
  const me = view.seat?.me;
  const left = { ap: me?.ap ?? 0, pc: (me?.pc ?? 0) - (me?.pcReserved ?? 0) };
  const taken = new Set<string>();
  const orders: unknown[] = [];
  const signing = sealedOptions(view).filter((option) => option.type === "text.sign");
  const others = rng.shuffle(sealedOptions(view)).slice(0, 6);
  for (const option of rng.chance(0.85) ? [...signing.slice(0, 1), ...others] : others) {
    if (option.exclusive !== undefined && taken.has(option.exclusive)) continue;
    if (option.cost.ap > left.ap || option.cost.pc > left.pc) continue;
    const filled = fill(option, seat, rng);
    if (!filled) continue;
    if (option.exclusive !== undefined) taken.add(option.exclusive);
    left.ap -= option.cost.ap;
    left.pc -= option.cost.pc;
    orders.push(asOrder(filled));
  }
  const about = Object.keys(view.public.seats).find((id) => id !== seat);
  const expects = rng.pick(["signs", "names", "measure", "nothing"]);
  return { type: "orders.commit", orders, ...(rng.chance(0.5) ? { prediction: { about, expects } } : {}) };
}

export const asOrder = ({ payload, texts }: Filled): Record<string, unknown> => ({ ...payload, texts });
