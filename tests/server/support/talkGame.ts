import type { Game } from "../../../server/table/game.ts";
import type { Json } from "../../../shared/engine/json.ts";
import { refuse } from "../../../shared/engine/types.ts";
import type { GameState } from "../../../shared/rules/state.ts";
import type { MessageView, View } from "../../../shared/rules/view.ts";
import type { CompiledScenario } from "../../../shared/scenario/compile.ts";

type Talk = { clock: GameState["clock"]; seats: Record<string, { occupant: string; ready: boolean; said: string[] }> };
const read = (s: GameState): Talk => s as unknown as Talk;

export function createTalkGame(compiled: CompiledScenario): Game {
  const seats = compiled.rules.seats.map((s) => s.id);
  let n = 0;
  return {
    compiled,
    initial: () =>
      ({
        clock: { round: 0, phase: "lobby", instance: 0, deadline: null, paused: false, pausedWith: null, timed: false },
        seats: Object.fromEntries(seats.map((s) => [s, { occupant: "empty", ready: false, said: [] }])),
      }) as unknown as GameState,
    apply(given, from, command) {
      const state = structuredClone(given);
      const talk = read(state);
      const by = from.kind === "seat" ? from.seat : null;
      if (command.type === "seat.occupy") {
        (talk.seats[String(command.seat)] as { occupant: string }).occupant = String(command.by);
        return { ok: true, state, events: [] };
      }
      if (command.type === "exercise.start") {
        talk.clock.phase = "briefing";
        talk.clock.instance = 1;
        talk.clock.round = 1;
        return { ok: true, state, events: [] };
      }
      if (command.type === "message.send" && by) {
        const to = command.to as string[];
        const message: MessageView = {
          id: `m${++n}`,
          channel: "chat",
          from: by,
          to,
          round: 1,
          phase: talk.clock.phase,
          about: null,
          text: command.texts?.body ? `x:${command.texts.body.id}` : null,
          fields: {},
          quotes: [],
          promise: null,
        };
        talk.seats[by]?.said.push(message.id);
        return { ok: true, state, events: [{ audience: [by, ...to], type: "message", message }] };
      }
      return { ok: false, refusal: refuse("unknown-command") };
    },
    due: () => null,
    publicFacts: (s) => ({ clock: read(s).clock as unknown as Json, scenario: { title: compiled.rules.meta.title } }),
    seatSlices: (s, seat) => ({ me: { said: read(s).seats[seat]?.said ?? [] } }),
    project: () => ({}) as View,
    facilitatorView: () => ({}),
    preview: () => null,
    readersOf: (m) => [m.from, ...m.to],
  };
}
