import type { Envelope, PeopleFact } from "../../shared/protocol.ts";
import { type Halves, noHalves, readiness, withEnvelope, withFacts } from "./halves.ts";
import { type Facts, familyOf, publicViewFrom } from "./publicView.ts";
import { extraFrom, seatViewFrom } from "./seatView.ts";
import type { Store } from "./store.ts";
import type { Snapshot } from "./types.ts";

/** An envelope for the present facts follows them at once, if one follows at all. */
const ENVELOPE_GRACE_MS = 40;
/** Facts come before the envelope that belongs to them; without them something was lost. */
const FACTS_GRACE_MS = 2_000;

/** Takes in both halves of the View and shows them when they belong together. */
export class Display {
  readonly #store: Store<Snapshot>;
  /** Called when the thread is lost and the whole View must be asked for. */
  readonly #lost: () => void;
  #halves: Halves = noHalves;
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store<Snapshot>, lost: () => void) {
    this.#store = store;
    this.#lost = lost;
  }

  facts(facts: Facts, publicRev: number): void {
    this.#halves = withFacts(this.#halves, facts, publicRev);
    this.#settle();
  }

  /** False where the envelope doesn't continue what is here: it was not applied. */
  envelope(envelope: Envelope): boolean {
    const next = withEnvelope(this.#halves, envelope);
    if (next === null) {
      this.#lost();
      return false;
    }
    this.#halves = next;
    this.#settle();
    return true;
  }

  #settle(): void {
    clearTimeout(this.#grace);
    const ready = readiness(this.#halves);
    if (ready === "now") this.#show();
    else if (ready === "soon") this.#grace = setTimeout(() => this.#show(), ENVELOPE_GRACE_MS);
    else this.#grace = setTimeout(this.#lost, FACTS_GRACE_MS);
  }

  #show(): void {
    const { view: before, people } = this.#store.get();
    const shared = publicViewFrom(this.#halves.facts, before?.public ?? null);
    if (shared === null) return;
    this.#store.set({
      view: { public: shared, seat: seatViewFrom(this.#halves.slices, before?.seat ?? null) },
      people: familyOf<readonly PeopleFact[]>(this.#halves.facts, "people/", people),
      extra: extraFrom(this.#halves.slices),
    });
  }
}
