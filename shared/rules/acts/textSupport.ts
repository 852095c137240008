import { id, z } from "../../engine/schema.ts";
import { refuse } from "../../engine/types.ts";
import { seatAct, TALK } from "../act.ts";
import type { Option } from "../view.ts";

/** Say in public which variant of an article one can live with, that one would leave it out (`omit`), or take it back (null). */
export const textSupport = seatAct({
  type: "text.support",
  phases: TALK,
  group: "text",
  payload: z.strictObject({ text: id, article: id, variant: id.nullable() }),
  check({ state, world, seat }, p) {
    const text = world.text(p.text);
    const article = world.article(p.text, p.article);
    if (!text?.parties.includes(seat) || !article) return refuse("unknown-thing", { article: p.article });
    const known = p.variant === null || p.variant === "omit" || article.variants.some((v) => v.id === p.variant);
    if (!known) return refuse("unknown-thing", { variant: p.variant ?? "" });
    const now = state.texts[p.text]?.stances[p.article]?.[seat] ?? null;
    return now === p.variant ? refuse("already-done", { article: p.article }) : null;
  },
  options(view) {
    const me = view.seat?.me.seat ?? "";
    return Object.values(view.public.texts)
      .filter((t) => t.parties.includes(me))
      .flatMap((t) =>
        t.articles.map((a): Option => {
          const mine =
            a.variants.find((v) => v.supporters.includes(me))?.id ?? (a.omitSupporters.includes(me) ? "omit" : null);
          const all: (string | null)[] = [...a.variants.map((v) => v.id), "omit", null];
          return {
            id: `text.support:${t.id}:${a.id}`,
            type: "text.support",
            sealed: false,
            cost: { ap: 0, pc: 0 },
            fixed: { text: t.id, article: a.id },
            fields: [
              {
                name: "variant",
                kind: "choice",
                choices: all.filter((v) => v !== mine).map((v) => ({ value: v, label: stanceLabel(v) })),
              },
            ],
            about: { article: a.id },
          };
        }),
      );
  },
  run({ state, seat }, p) {
    const stances = state.texts[p.text]?.stances[p.article];
    if (!stances) return;
    if (p.variant === null) delete stances[seat];
    else stances[seat] = p.variant;
  },
});

function stanceLabel(variant: string | null) {
  if (variant === null) return { key: "stance.open" };
  return variant === "omit" ? { key: "stance.omit" } : { key: "stance.support", args: { variant } };
}
