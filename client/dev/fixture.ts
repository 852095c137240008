import type { Json } from "../../shared/engine/json.ts";
import type { Envelope, PeopleFact, ShelfEntry } from "../../shared/protocol.ts";
import { type DraftOrder, preview } from "../../shared/rules/preview.ts";
import type { MessageView, SeatView, View } from "../../shared/rules/view.ts";
import type { Facts } from "../model/publicView.ts";
import { TableModel } from "../model/table.ts";
import type { Identity, TableLink } from "../model/types.ts";
import { fixtureMessages } from "./fixture/messages.ts";
import { fixturePublic } from "./fixture/public.ts";
import { fixtureSeat } from "./fixture/seat.ts";
import { fixtureTexts } from "./fixture/texts.ts";

/** Scenario "Quiet Harvest" in round 2, as the delegate of Arvenia sees it. */
export const fixtureView: View = { public: fixturePublic, seat: fixtureSeat };
export { fixtureMessages, fixtureTexts };

export const fixtureIdentity: Identity = {
  role: "delegate",
  member: "mb1",
  name: "Noor",
  seat: "ARV",
  exercise: "ex1",
  table: "tb1",
  joinCode: null,
};

export const fixturePeople: Readonly<Record<string, readonly PeopleFact[]>> = {
  ARV: [{ member: "mb1", name: "Noor", online: true }],
};

export const fixtureShelf: readonly ShelfEntry[] = [
  {
    id: "quiet-harvest",
    title: "Quiet Harvest",
    subtitle: "Two rivals, one theft, four days",
    summary:
      "Trade secrets have been stolen, parliaments want sanctions, and a summit is four days away. Two delegations try to agree on one page.",
    difficulty: 1,
    seats: [2, 2],
    rounds: 4,
    minutes: 40,
    teaches: ["Likelihood is not confidence", "Red lines and reversible sanctions", "Package deals"],
    roster: [
      {
        id: "ARV",
        name: "Arvenia",
        flag: "ARV",
        brief: "The largest technology economy. Its turbine makers have lost designs to an unknown hand.",
      },
      {
        id: "TES",
        name: "Tessaria",
        flag: "TES",
        brief: "A manufacturing giant that wants respect, standards of its own and quiet markets.",
      },
    ],
  },
];

/** Public facts by key, as the room's Schema carries them. */
export function factsOf(view: View, people = fixturePeople): Facts {
  const { seats, dyads, norms, incidents, texts, ...single } = view.public;
  const family = (prefix: string, members: object): [string, Json][] =>
    Object.entries(members).map(([id, value]) => [`${prefix}/${id}`, value as Json]);
  return Object.fromEntries([
    ...(Object.entries(single) as [string, Json][]),
    ...family("seat", seats),
    ...family("dyad", dyads),
    ...family("norm", norms),
    ...family("incident", incidents),
    ...family("text", texts),
    ...family("people", people),
  ]);
}

/** A seat's slices by name, options by group, as an envelope carries them. */
export function slicesOf(seat: SeatView): Record<string, Json> {
  const { options, ...rest } = seat;
  const groups = Object.entries(options).map(([group, list]) => [`options:${group}`, list as unknown as Json] as const);
  return { ...(rest as unknown as Record<string, Json>), ...Object.fromEntries(groups) };
}

export interface FixtureOptions {
  readonly view?: View;
  readonly identity?: Identity;
  readonly people?: Readonly<Record<string, readonly PeopleFact[]>>;
  readonly messages?: readonly MessageView[];
  readonly storage?: Storage;
  /** Called with every command; the answer is always yes. */
  readonly onCommand?: (command: Record<string, unknown>, texts: Record<string, string>) => void;
  readonly extra?: Readonly<Record<string, Json>>;
}

/** A table without a server: a live connection that accepts everything and changes nothing. */
export function createFixtureTable(options: FixtureOptions = {}): TableModel {
  const { view = fixtureView, identity = fixtureIdentity, messages = fixtureMessages } = options;
  const table = new TableModel({ storage: options.storage ?? sessionStorage });
  const versions = new Map<string, number>();
  const whole: Envelope = {
    from: null,
    to: 1,
    publicRev: 1,
    slices: { ...options.extra, ...(view.seat === null ? {} : slicesOf(view.seat)) },
    events: [],
    texts: fixtureTexts,
  };
  const link: TableLink = {
    async command(request) {
      options.onCommand?.(request.command, request.texts ?? {});
      return { ok: true, seatRev: 1, publicRev: 1 };
    },
    async draft(slot) {
      const version = (versions.get(slot) ?? 0) + 1;
      versions.set(slot, version);
      return { ok: true, version };
    },
    preview: async (orders) => preview(view, orders as unknown as readonly DraftOrder[]),
    messages: async () => ({ messages: messages as unknown as Json[], texts: {}, more: false }),
    seat: async () => ({ ok: true }),
    view: async () => whole,
  };
  table.attach(link, identity);
  table.connection("live");
  table.facts(factsOf(view, options.people), 1);
  table.envelope(whole);
  return table;
}
