import type { Json } from "../../shared/engine/json.ts";
import type { CommandReply, CommandRequest } from "../../shared/protocol.ts";
import type { Option } from "../../shared/rules/view.ts";
import { newId } from "./id.ts";
import type { Connection, Pending, TableLink } from "./types.ts";

/** What `send` takes: an option of the View, or a command that needs none (`phase.ready`, `orders.commit`). */
export type Sendable = Option | ({ readonly type: string } & Readonly<Record<string, Json>>);
export type Fields = Readonly<Record<string, Json>>;
export type Texts = Readonly<Record<string, string>>;

export interface CommandsHost {
  readonly link: () => TableLink;
  readonly now: () => number;
  readonly pending: () => readonly Pending[];
  readonly setPending: (pending: readonly Pending[]) => void;
  /** Resolves when commands can travel; `false` when they never will again on this page. */
  readonly live: () => Promise<boolean>;
}

export const isOver = (connection: Connection): boolean => ["replaced", "outdated", "gone"].includes(connection);

/** The request that an option and its filled-in fields become. Empty texts are left out. */
export function requestOf(what: Sendable, fields: Fields, texts: Texts, instance: number | undefined): CommandRequest {
  const command = isOption(what) ? { type: what.type, ...what.fixed, ...fields } : { ...what, ...fields };
  const filled = Object.entries(texts).filter(([, text]) => text.trim() !== "");
  return {
    id: newId(),
    basedOn: instance === undefined ? {} : { instance },
    command,
    texts: Object.fromEntries(filled),
  };
}

function isOption(what: Sendable): what is Option {
  return "fixed" in what && "fields" in what && "sealed" in what;
}

const PATIENCE = 4;
const PAUSE_MS = 1_000;

/**
 * Sends until there is an answer: after a broken connection the same id goes again, which the server answers with
 * what it decided the first time.
 */
export async function submit(host: CommandsHost, request: CommandRequest): Promise<CommandReply> {
  const type = String(request.command.type);
  host.setPending([...host.pending(), { id: request.id, type, since: host.now() }]);
  try {
    return await untilAnswered(host, request);
  } finally {
    host.setPending(host.pending().filter((other) => other.id !== request.id));
  }
}

async function untilAnswered(host: CommandsHost, request: CommandRequest): Promise<CommandReply> {
  for (let failures = 0; await host.live(); ) {
    try {
      return await host.link().command(request);
    } catch {
      failures += 1;
      if (failures === PATIENCE) break;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * failures));
    }
  }
  return { ok: false, refusal: { code: "not-allowed", args: { reason: "unreachable" } } };
}
