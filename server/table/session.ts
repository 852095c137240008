import type { Envelope, Role, ServerNotice } from "../../shared/protocol.ts";
import { Dictionary, type FindText } from "./dictionary.ts";

/** A device that is connected to a table, as its table reaches it. */
export interface Link {
  readonly session: string;
  readonly role: Role;
  readonly member: string;
  send(envelope: Envelope): void;
  notify(notice: ServerNotice): void;
  /** Ends the connection for good. */
  close(): void;
}

/** A connected device and what it has been told. */
export class Session {
  readonly link: Link;
  readonly dictionary: Dictionary;

  constructor(link: Link, find: FindText) {
    this.link = link;
    this.dictionary = new Dictionary(find);
  }
}

/** Member id under which the facilitator acts; a link, not a person. */
export const FACILITATOR = "facilitator";
