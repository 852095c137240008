import { create } from "mutative";
import { copied } from "./json.ts";
import { id, z } from "./schema.ts";
import type { Command, Principal, Refusal } from "./types.ts";
import { refuse } from "./types.ts";

/** What an action is told when it is looked at or carried out. `state` is a draft only while it is carried out. */
export interface Turn<S, E, W> {
  readonly world: W;
  readonly state: S;
  readonly from: Principal;
  readonly at: number;
  readonly texts: NonNullable<Command["texts"]>;
  emit(event: E): void;
}

/** One thing that can be asked for: one file, one entry in the registry. */
export interface Action<S, E, W, P = unknown> {
  readonly type: string;
  readonly by: readonly Principal["kind"][];
  readonly payload: z.ZodType<P>;
  /** Names of its free-text fields. */
  readonly texts?: readonly string[];
  /** Why it can't be done now, or null. Looks, never writes. */
  check(turn: Turn<S, E, W>, payload: P): Refusal | null;
  /**
   * Whether it will read and change so much of the state that a copy of all is cheaper than a draft: drafts cost at every
   * step. What a draft would have left alone is then equal to what it was, not the same object.
   */
  readonly rewrites?: (state: S) => boolean;
  run(turn: Turn<S, E, W>, payload: P): void;
}

export interface Machine<S, E, W> {
  /** What never changes during a game: its scenario and its numbers. */
  readonly world: W;
  readonly actions: ReadonlyMap<string, Action<S, E, W>>;
  /** What holds for every command, whatever its type (the game is over, the exercise is paused …). */
  guard(state: S, from: Principal, action: Action<S, E, W>): Refusal | null;
}

export type Applied<S, E> =
  | { readonly ok: true; readonly state: S; readonly events: readonly E[] }
  | { readonly ok: false; readonly refusal: Refusal };

const refused = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });

/** What every command has. */
const frame = z.looseObject({
  type: id,
  at: z.number().default(0),
  texts: z.record(id, z.strictObject({ id, hash: id })).default({}),
});

/**
 * Applies one command to one state. Never mutates its input and never throws on what a stranger may send.
 * Refusal codes of its own: `unknown-command`, `not-allowed`, `malformed` (argument `path`).
 */
export function applyCommand<S extends object, E, W>(
  machine: Machine<S, E, W>,
  state: S,
  from: Principal,
  command: Command,
): Applied<S, E> {
  const framed = frame.safeParse(command);
  if (!framed.success) return refused(malformed(framed.error));
  const { type, at, texts, ...fields } = framed.data;
  const action = machine.actions.get(type);
  if (!action) return refused(refuse("unknown-command", { type }));
  if (!action.by.includes(from.kind)) return refused(refuse("not-allowed", { type }));
  const parsed = action.payload.safeParse(fields);
  if (!parsed.success) return refused(malformed(parsed.error));
  const stray = Object.keys(texts).find((name) => !(action.texts ?? []).includes(name));
  if (stray !== undefined) return refused(refuse("malformed", { path: `texts.${stray}` }));
  const blocked = machine.guard(state, from, action);
  if (blocked) return refused(blocked);
  const events: E[] = [];
  const turn = { world: machine.world, from, at, texts, emit: (event: E) => void events.push(event) };
  const refusal = action.check({ ...turn, state }, parsed.data);
  if (refusal) return refused(refusal);
  const run = (draft: S): void => action.run({ ...turn, state: draft }, parsed.data);
  return { ok: true, state: action.rewrites?.(state) ? rewritten(state, run) : drafted(state, run), events };
}

const drafted = <S extends object>(state: S, run: (draft: S) => void): S =>
  create(state, (draft) => run(draft as S)) as S;

function rewritten<S>(state: S, run: (copy: S) => void): S {
  const copy = copied(state);
  run(copy);
  return copy;
}

function malformed(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  return refuse("malformed", {
    path: issue?.path.join(".") || "command",
    expected: issue?.message ?? "a valid command",
  });
}
