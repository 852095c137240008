import type { Msg } from "../../shared/engine/types.ts";
import type { GameEvent } from "../../shared/game.ts";
import type { GameState } from "../../shared/rules/state.ts";
import type { MessageView } from "../../shared/rules/view.ts";
import type { Scenario } from "../../shared/scenario/compile.ts";
import { catalogues } from "../../shared/text/catalogues.ts";
import { createFormatter, type Formatter, type Lookup } from "../../shared/text/format.ts";
import { fold } from "../table/fold.ts";
import { readHeader } from "../table/header.ts";
import type { CreateGame } from "../table/library.ts";
import type { RecordFile } from "./file.ts";

/** A record as people read it: Markdown, with everything that was said, done and found out, in order. */
export function transcriptOf(record: RecordFile, createGame: CreateGame): string {
  const header = readHeader(record.rows[0]);
  const { rules, texts, language } = record.scenario;
  const game = createGame({ rules: rules as Scenario, hash: header.scenarioHash, texts, language });
  const page = new Page(createFormatter(catalogues.en, "en"), lookupOf(record, rules as Scenario));
  page.title(game.compiled.rules.meta.title);
  let before = game.initial(header.seed);
  const commands = record.rows.slice(1).map((row) => ({ ...row, epoch: 0 }));
  const folded = fold(game, before, commands, (row, state, events) => {
    page.turn(before, state, events, row.at);
    before = state;
  });
  if (!folded.ok) page.note("transcript.broken", { row: folded.divergence.seq });
  return page.text();
}

/** Keys and ids as words: sentences of the scenario, free texts, names of seats. */
function lookupOf({ scenario, texts }: RecordFile, rules: Scenario): Lookup {
  const names = new Map(rules.seats.map((seat) => [seat.id, scenario.texts[seat.name]]));
  return (value) => {
    if (value.startsWith("x:")) return texts[value.slice(2)] ?? "";
    return value.startsWith("t:") ? scenario.texts[value] : names.get(value);
  };
}

class Page {
  readonly #formatter: Formatter;
  readonly #lookup: Lookup;
  readonly #lines: string[] = [];

  constructor(formatter: Formatter, lookup: Lookup) {
    this.#formatter = formatter;
    this.#lookup = lookup;
  }

  title(key: string): void {
    this.#lines.push(`# ${this.#name(key)}`, "");
  }

  note(key: string, args: NonNullable<Msg["args"]>): void {
    this.#lines.push(`*${this.#say({ key, args })}*`, "");
  }

  /** What one command brought: words first, then what came of it, then the phase that it opened. */
  turn(before: GameState, state: GameState, events: readonly GameEvent[], at: number): void {
    for (const event of events) if (event.type === "message") this.#message(event.message);
    for (const { beat } of state.beats.slice(before.beats.length)) {
      this.#lines.push(`- ${this.#say(beat.title)}`);
      for (const line of beat.lines) this.#lines.push(`  - ${this.#say(line)}`);
    }
    if (state.beats.length > before.beats.length) this.#lines.push("");
    if (state.clock.instance !== before.clock.instance) this.#phase(state, at);
  }

  text(): string {
    return `${this.#lines.join("\n").trimEnd()}\n`;
  }

  #phase({ clock }: GameState, at: number): void {
    const time = new Date(at).toISOString().slice(0, 19).replace("T", " ");
    const args = { round: clock.round, phase: clock.phase, time };
    this.#lines.push(`## ${this.#say({ key: "transcript.phase", args })}`, "");
  }

  #message({ channel, from, to, text, fields }: MessageView): void {
    const names = to.map((seat) => this.#name(seat)).join(", ");
    const head = this.#say({ key: "transcript.message", args: { from, to: names, channel } });
    const body = [...(text === null ? [] : [this.#name(text)]), ...Object.entries(fields).map(this.#field)];
    this.#lines.push(`**${head}**`, "", ...quoted(body.join("\n\n")), "");
  }

  readonly #field = ([name, key]: readonly [string, string]): string =>
    this.#say({ key: "transcript.field", args: { field: name, text: this.#name(key) } });

  #say(msg: Msg): string {
    return this.#formatter.format(msg, this.#lookup);
  }

  #name(value: string): string {
    return this.#formatter.name(value, this.#lookup);
  }
}

/** What people wrote stands as a quotation, so that none of it passes for a heading or a list of ours. */
const quoted = (text: string): string[] => text.split("\n").map((line) => `> ${line}`.trimEnd());
