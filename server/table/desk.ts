import type { Json } from "../../shared/engine/json.ts";
import type { Envelope, WireEvent } from "../../shared/protocol.ts";
import { Changes } from "./changes.ts";
import { keysIn } from "./dictionary.ts";
import type { Session } from "./session.ts";

type Slices = Readonly<Record<string, Json>>;
type Drafts = NonNullable<Envelope["drafts"]>;

/** Public facts that came along with a change: their revision, and the keys of texts that occur in them. */
export interface PublicPart {
  readonly rev: number;
  readonly keys: Iterable<string>;
}

/** What one seat (or the facilitator) is shown: the slices as last sent, their revision, and the devices that see them. */
export class Desk {
  readonly sessions = new Map<string, Session>();
  readonly #shown = new Changes();
  #rev = 0;

  /** `seatRev`: counts what was sent to this desk, and nothing else. */
  get rev(): number {
    return this.#rev;
  }

  /** Sends what is different. Nothing is sent where nothing concerns this desk. */
  show(slices: Slices, events: readonly WireEvent[], shared: PublicPart): void {
    const changed = this.#shown.take(slices);
    const from = this.#rev;
    if (changed.length > 0 || events.length > 0) this.#rev += 1;
    const part = Object.fromEntries(changed.map((name) => [name, this.#valueOf(name)]));
    const keys = keysIn(events, keysIn(part));
    for (const key of shared.keys) keys.add(key);
    for (const session of this.sessions.values()) {
      const texts = session.dictionary.tell(keys);
      if (this.#rev === from && Object.keys(texts).length === 0) continue;
      session.link.send({ from, to: this.#rev, publicRev: shared.rev, slices: part, events, texts });
    }
  }

  /** The whole of it, for one device: after joining, reconnecting, or when it lost the thread. */
  whole(session: Session, slices: Slices, shared: PublicPart, drafts: Drafts): Envelope {
    if (this.#shown.take(slices).length > 0) {
      // other devices of this desk were not told: the next change would not fit theirs, and they ask for it all
      this.#rev += 1;
    }
    session.dictionary.forget();
    const texts = session.dictionary.tell([...keysIn(slices), ...shared.keys]);
    return { from: null, to: this.#rev, publicRev: shared.rev, slices, events: [], texts, drafts };
  }

  /** Tells devices something that leaves the slices as they are. */
  tell(events: readonly WireEvent[], publicRev: number, except?: string): void {
    for (const session of this.sessions.values()) {
      if (session.link.session === except) continue;
      session.link.send({ from: this.#rev, to: this.#rev, publicRev, slices: {}, events, texts: {} });
    }
  }

  /** Groups of options that are gone are empty; anything else that is gone is null. */
  #valueOf(name: string): Json {
    return !this.#shown.has(name) && name.startsWith("options:") ? [] : this.#shown.value(name);
  }
}
