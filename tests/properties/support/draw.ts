import type { Json } from "../../../shared/engine/json.ts";
import type { Rng } from "../../../shared/engine/rng.ts";
import type { Option, OptionField, PartsOffer } from "../../../shared/game.ts";

type Named = Readonly<Record<string, { readonly id: string; readonly hash: string }>>;

/** An option turned into a payload, every field filled with one of its choices. */
export interface Filled {
  readonly payload: { readonly type: string } & Readonly<Record<string, unknown>>;
  readonly texts: Named;
}

/** Free text of one writer; its id says whose it is, so that it can be looked for where it must not be. */
export function textOf(writer: string, name: string, rng: Rng): Named[string] {
  return { id: `secret-${writer}-${rng.int(1_000_000)}`, hash: `sha256:${name}` };
}

/** Fills an option by lot; null where a field leaves nothing to choose. */
export function fill(option: Option, writer: string, rng: Rng): Filled | null {
  const payload: Record<string, unknown> = { type: option.type, ...option.fixed };
  const texts: Record<string, Named[string]> = {};
  for (const field of option.fields) {
    if (field.kind === "text") {
      if (field.required || rng.chance(0.5)) texts[field.name] = textOf(writer, field.name, rng);
      continue;
    }
    const value = chosen(field, rng);
    if (value === undefined) return null;
    payload[field.name] = value;
  }
  return { payload: payload as Filled["payload"], texts };
}

type Choosing = Exclude<OptionField, { kind: "text" }>;

function chosen(field: Choosing, rng: Rng): unknown {
  switch (field.kind) {
    case "choice":
      return field.choices.length === 0 ? undefined : rng.pick(field.choices).value;
    case "many":
      return rng
        .shuffle(field.choices.map((c): Json => c.value))
        .slice(0, field.min + rng.int(field.max - field.min + 1));
    case "number":
      return field.min + rng.int(field.max - field.min + 1);
    case "shares":
      return shares(
        field.choices.map((c) => String(c.value)),
        rng,
      );
    case "parts":
      return parts(field.of, rng);
  }
}

/** Probabilities in hundredths with the sum of one. */
function shares(names: readonly string[], rng: Rng): Record<string, number> | undefined {
  if (names.length === 0) return undefined;
  let left = 100;
  const given = names.map((name, i) => {
    const part = i === names.length - 1 ? left : rng.int(left + 1);
    left -= part;
    return [name, part / 100] as const;
  });
  return Object.fromEntries(given);
}

/** Any package that can be built from what is on offer: each kind of part now and then, never the same twice. */
function parts(offer: PartsOffer, rng: Rng): unknown[] | undefined {
  const some: unknown[] = [];
  const text = offer.texts.length > 0 && rng.chance(0.5) ? rng.pick(offer.texts) : null;
  const variants = text?.articles.filter(() => rng.chance(0.7)).map((a) => [a.id, rng.pick(a.variants)] as const) ?? [];
  if (text && variants.length > 0) some.push({ kind: "text", text: text.id, variants: Object.fromEntries(variants) });
  if (offer.pay.max > 0 && rng.chance(0.3)) some.push(payment(offer, rng));
  if (offer.lift.length > 0 && rng.chance(0.5)) some.push({ kind: "lift", ...rng.pick(offer.lift) });
  if (offer.orders.length > 0 && rng.chance(0.4)) some.push({ kind: "order", ...rng.pick(offer.orders) });
  if (rng.chance(0.4) || some.length === 0) {
    const until = offer.until.min + rng.int(offer.until.max - offer.until.min + 1);
    some.push({ kind: "promise", by: rng.pick(offer.parties), promise: rng.pick(offer.promises), until });
  }
  return some;
}

function payment({ pay, parties }: PartsOffer, rng: Rng): unknown {
  const from = rng.pick(pay.from);
  const to = parties.find((seat) => seat !== from);
  return { kind: "pay", from, to, pc: 1 + rng.int(pay.max) };
}
