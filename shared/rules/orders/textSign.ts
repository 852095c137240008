import { orderCost } from "../../catalogue/params.ts";
import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { compositionHash, homePriceOf, isComposition } from "../deals/composition.ts";
import { defineOrder } from "../order.ts";
import type { Option, View } from "../view.ts";
import type { World } from "../world.ts";

const payload = z.strictObject({ text: id, variants: z.record(id, id) });

/** Sign one wording of a text. It is adopted where all parties sign the identical one (forum rule F-7). */
export const textSign = defineOrder({
  type: "text.sign",
  step: 4,
  payload,
  cost({ state, world, seat }, p) {
    const { ap, pc } = orderCost("sign", world.params);
    return { ap, pc: pc + homePriceOf(state, world, seat, p.text, p.variants).pc };
  },
  exclusive: (p) => `text.sign:${p.text}`,
  check({ state, world, seat }, p) {
    const text = world.text(p.text);
    if (!text?.parties.includes(seat)) return refuse("unknown-thing", { text: p.text });
    if (state.clock.round < text.signFrom) return refuse("not-offered", { signFrom: text.signFrom });
    if (!isComposition(world, p.text, p.variants)) return refuse("malformed", { path: "variants" });
    const signed = state.texts[p.text]?.signed;
    return signed?.hash === compositionHash(p.text, p.variants) ? refuse("already-done", { text: p.text }) : null;
  },
  options: signOptions,
  run() {
    // Signatures are matched together once all orders of the step are open.
  },
});

function signOptions(view: View, world: World): Option[] {
  const seat = view.seat?.me.seat;
  if (!view.seat || seat === undefined) return [];
  return Object.values(view.public.texts)
    .filter((t) => t.parties.includes(seat) && view.public.clock.round >= t.signFrom)
    .flatMap((t) =>
      compositionsOnTheTable(view, t.id)
        .filter((c) => c.hash !== t.signed?.hash)
        .map((c) => signOption(view, world, t.id, c)),
    );
}

interface OnTheTable {
  readonly hash: string;
  readonly variants: Record<string, string>;
  readonly source: "agreed" | "package";
}

/** Wordings that somebody could sign now: what all have said they can live with, and what packages propose. */
export function compositionsOnTheTable(view: View, text: string): OnTheTable[] {
  const found = new Map<string, OnTheTable>();
  const articles = view.public.texts[text]?.articles ?? [];
  const agreed = Object.fromEntries(
    articles.flatMap((a) => (a.agreed !== null && a.agreed !== "omit" ? [[a.id, a.agreed] as const] : [])),
  );
  const add = (variants: Record<string, string>, source: OnTheTable["source"]): void => {
    const hash = compositionHash(text, variants);
    if (Object.keys(variants).length > 0 && !found.has(hash)) found.set(hash, { hash, variants, source });
  };
  add(agreed, "agreed");
  for (const pack of view.seat?.deals.packages ?? []) {
    if (pack.state !== "open" && pack.state !== "declined") continue;
    for (const part of pack.parts) if (part.kind === "text" && part.text === text) add({ ...part.variants }, "package");
  }
  return [...found.values()];
}

function signOption(view: View, world: World, text: string, c: OnTheTable): Option {
  const price = Object.entries(c.variants).map(([a, v]) => view.seat?.mandate[`${text}/${a}/${v}`] ?? null);
  const { ap, pc } = orderCost("sign", world.params);
  return {
    id: `text.sign:${text}:${c.hash}`,
    type: "text.sign",
    sealed: true,
    cost: { ap, pc: pc + price.reduce((sum, m) => sum + (m && !m.paid ? m.pc : 0), 0) },
    fixed: { text, variants: c.variants },
    fields: [],
    exclusive: `text.sign:${text}`,
    notes: [
      {
        key: `note.sign.${c.source}`,
        args: {
          list: Object.entries(c.variants)
            .map(([a, v]) => `${a}-${v}`)
            .join(" · "),
        },
      },
    ],
  };
}
