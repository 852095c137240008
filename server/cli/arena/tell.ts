import type { Command, Game, GameState, Msg } from "../../../shared/game.ts";
import { catalogues } from "../../../shared/text/catalogues.ts";
import { createFormatter, type Formatter, type Lookup } from "../../../shared/text/format.ts";
import type { Bodies } from "./command.ts";
import { type Pairing, pairingName } from "./pairings.ts";
import { playGame, type Step } from "./play.ts";

/** One game of bots from its first word to its last result, as people read it. */
export function tellGame(game: Game, pairing: Pairing, seed: string): string {
  const bodies: Bodies = new Map();
  const teller = new Teller(game, bodies);
  teller.title(`${game.compiled.texts[game.compiled.rules.meta.title] ?? ""}: ${pairingName(pairing)}, ${seed}`);
  const { state, refusals, stuck } = playGame({
    game,
    seed,
    policies: pairing,
    bodies,
    onStep: (step) => teller.step(step),
  });
  for (const r of refusals) teller.note(`refused to ${r.seat}: ${r.command.type} (${r.refusal.code})`);
  if (stuck) teller.note(`stuck: ${stuck}`);
  teller.result(state);
  return teller.text();
}

class Teller {
  readonly #game: Game;
  readonly #formatter: Formatter;
  readonly #lookup: Lookup;
  readonly #lines: string[] = [];

  constructor(game: Game, bodies: Bodies) {
    const { texts, rules } = game.compiled;
    const names = new Map(rules.seats.map((seat) => [seat.id, texts[seat.name]]));
    this.#game = game;
    this.#formatter = createFormatter(catalogues.en, "en");
    this.#lookup = (value) => {
      if (value.startsWith("x:")) return bodies.get(value.slice(2)) ?? "";
      return value.startsWith("t:") ? texts[value] : names.get(value);
    };
  }

  title(text: string): void {
    this.#lines.push(`# ${text}`);
  }

  note(text: string): void {
    this.#lines.push(`! ${text}`);
  }

  step({ seat, command, before, state, events }: Step): void {
    for (const event of events) {
      if (event.type !== "message") continue;
      const { from, to, channel, text, fields, promise } = event.message;
      const body = [text, ...Object.values(fields)]
        .flatMap((key) => (key === null ? [] : [this.#name(key)]))
        .join(" / ");
      this.#say(`${from} to ${to.join(", ")} (${channel}${promise === null ? "" : ", a promise"}): “${body}”`);
    }
    const act = seat === null || events.length > 0 ? null : this.#act(command, before);
    if (act) this.#say(`${seat} ${act}`);
    for (const { beat, audience } of state.beats.slice(before.beats.length)) {
      const whom = audience === "all" ? "" : ` [${typeof audience === "string" ? audience : audience.join(", ")}]`;
      this.#lines.push(
        `    · ${this.#format(beat.title)}${whom}${beat.lines.map((l) => ` — ${this.#format(l)}`).join("")}`,
      );
    }
    if (state.clock.instance !== before.clock.instance) this.#phase(state);
  }

  /** What a seat did that is no message, in a few words; nothing for what only concerns the clock and its own notes. */
  #act(command: Command, before: GameState): string | null {
    const body = (name: string): string => {
      const ref = command.texts?.[name];
      return ref ? ` “${this.#name(`x:${ref.id}`)}”` : "";
    };
    switch (command.type) {
      case "phase.ready":
      case "belief.record":
        return null;
      case "text.support":
        return `can live with ${command.article}-${command.variant}`;
      case "package.offer":
        return `offers: ${(command.parts as object[]).map(partText).join(" + ")}${body("rationale")}`;
      case "package.answer": {
        const pack = before.packages.find((p) => p.id === command.package);
        return `${command.accept ? "ACCEPTS" : "declines"} the package of ${pack?.by}:${body("reason")}`;
      }
      case "orders.commit":
        return this.#orders(command);
      default:
        return `${command.type} ${JSON.stringify({ ...command, type: undefined, texts: undefined })}`;
    }
  }

  #orders(command: Command): string {
    const prediction = command.prediction as { expects: string } | undefined;
    const orders = (command.orders as Record<string, unknown>[]).map(({ type, texts: _, ...rest }) => {
      const what = Object.values(rest).map((v) =>
        typeof v === "object" && v !== null ? JSON.stringify(v) : String(v),
      );
      return [type, ...what].join(" ");
    });
    return `seals: ${orders.length === 0 ? "nothing" : orders.join("; ")} (expects: ${prediction?.expects ?? "says nothing"})`;
  }

  #phase(state: GameState): void {
    const { round, phase } = state.clock;
    this.#lines.push("", `## Round ${round}, ${phase}`);
    if (phase !== "briefing" && phase !== "reaction") return;
    for (const [id, s] of Object.entries(state.seats)) {
      this.#lines.push(
        `    ${id}: econ ${s.econ} legit ${s.legit} cred ${s.cred} press ${s.press} AP ${s.ap} PC ${s.pc}`,
      );
    }
    const dyads = Object.entries(state.dyads).map(([id, d]) => `${id} tension ${d.tension} rung ${d.rung}`);
    const norms = Object.entries(state.norms).map(([id, n]) => `${id} ${n.strength}`);
    this.#lines.push(`    ${[...dyads, ...norms, `stability ${state.history.at(-1)?.stability}`].join("; ")}`);
    if (phase === "reaction") return;
    for (const inject of this.#game.compiled.rules.injects)
      if (state.injects[inject.id]?.state === "released" && state.injects[inject.id]?.round === round)
        this.#lines.push(`    news: ${this.#name(inject.headline)}`);
  }

  result(state: GameState): void {
    const debrief = this.#game.project(state, null).public.debrief;
    if (!debrief) return;
    this.#lines.push(
      `Truth: ${state.truth}. Ending: ${this.#name(debrief.ending?.title ?? "none")} (${debrief.ending?.grade}).`,
    );
    this.#lines.push(`Table: ${debrief.table.verdict}, stability ${debrief.table.start} to ${debrief.table.final}.`);
    for (const seat of Object.values(debrief.seats)) {
      const goals = seat.objectives.map((o) => `${o.id} ${o.attained} of ${o.weight}`).join(", ");
      this.#lines.push(
        `${seat.seat}: result ${seat.personal} (own ${seat.national}, truth ${seat.adjustment}); ${goals}; ` +
          `Brier ${seat.brier}; predictions ${seat.predictions.right} of ${seat.predictions.of}`,
      );
    }
  }

  text(): string {
    return this.#lines.join("\n");
  }

  #say(text: string): void {
    this.#lines.push(`- ${text}`);
  }

  #format(msg: Msg): string {
    return this.#formatter.format(msg, this.#lookup);
  }

  #name(value: string): string {
    return this.#formatter.name(value, this.#lookup);
  }
}

function partText(part: object): string {
  const { kind, variants, ...rest } = part as { kind: string; variants?: Record<string, string> };
  if (variants)
    return Object.entries(variants)
      .map(([a, v]) => `${a}-${v}`)
      .join(" ");
  return [kind, ...Object.values(rest).map(String)].join(" ");
}
