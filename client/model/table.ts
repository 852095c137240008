import type { Json } from "../../shared/engine/json.ts";
import type { CommandReply, Envelope, PeopleFact, WireEvent } from "../../shared/protocol.ts";
import type { MessageView, View } from "../../shared/rules/view.ts";
import { type Fields, isOver, requestOf, type Sendable, submit, type Texts } from "./commands.ts";
import { createDrafts, type Drafts } from "./drafts.ts";
import { type Halves, noHalves, readiness, withEnvelope, withFacts } from "./halves.ts";
import { type Facts, familyOf, publicViewFrom } from "./publicView.ts";
import { extraFrom, seatViewFrom } from "./seatView.ts";
import { createStore, type Store } from "./store.ts";
import { noMessages, withMessage, withNewest, withOlder, withRead } from "./transcript.ts";
import type { Connection, Identity, Snapshot, TableLink } from "./types.ts";

/** One table as this page knows it: what arrived, what is shown, what is on its way. */
export interface TableModel {
  readonly store: Store<Snapshot>;
  readonly drafts: Drafts;
  /** Puts the page in a seat (or none) and gives it a way to the server. Called again after every rejoin. */
  attach(link: TableLink, identity: Identity): void;
  connection(state: Connection): void;
  probe(latency: number): void;
  facts(facts: Facts, publicRev: number): void;
  envelope(envelope: Envelope): void;
  send(what: Sendable, fields?: Fields, texts?: Texts): Promise<CommandReply>;
  preview(orders: readonly Json[]): Promise<Json>;
  takeSeat(seat: string | null): Promise<void>;
  loadOlder(): Promise<void>;
  markRead(ids: Iterable<string>): void;
  dismissNotice(id: number): void;
}

export interface TableOptions {
  readonly storage: Storage;
  readonly clockOffset?: number;
  readonly now?: () => number;
}

const ENVELOPE_GRACE_MS = 40;
const FACTS_GRACE_MS = 2_000;
const KEPT_NOTICES = 4;

const start: Snapshot = {
  connection: "connecting",
  identity: null,
  view: null,
  people: {},
  extra: {},
  texts: {},
  messages: noMessages,
  drafts: {},
  pending: [],
  notices: [],
  clockOffset: 0,
  latency: null,
};

export function createTable(options: TableOptions): TableModel {
  const store = createStore<Snapshot>({ ...start, clockOffset: options.clockOffset ?? 0 });
  const now = options.now ?? (() => performance.now());
  let link: TableLink | null = null;
  let halves: Halves = noHalves;
  let grace: ReturnType<typeof setTimeout> | undefined;
  let noticeId = 0;
  let drafts = createDrafts(draftsHost(""));

  function draftsHost(prefix: string): Parameters<typeof createDrafts>[0] {
    return {
      get: () => store.get().drafts,
      put: (slot, draft) => store.set({ drafts: { ...store.get().drafts, [slot]: draft } }),
      get send() {
        const { connection } = store.get();
        return link !== null && connection === "live" ? link.draft : null;
      },
      storage: options.storage,
      prefix,
    };
  }

  const show = (): void => {
    clearTimeout(grace);
    const before = store.get().view;
    const shared = publicViewFrom(halves.facts, before?.public ?? null);
    if (shared === null) return;
    const seat = seatViewFrom(halves.slices, before?.seat ?? null);
    const view: View = { public: shared, seat };
    store.set({
      view,
      people: familyOf<readonly PeopleFact[]>(halves.facts, "people/", store.get().people),
      extra: extraFrom(halves.slices),
    });
  };
  const settle = (): void => {
    clearTimeout(grace);
    const ready = readiness(halves);
    if (ready === "now") show();
    else if (ready === "soon") grace = setTimeout(show, ENVELOPE_GRACE_MS);
    else grace = setTimeout(() => void link?.view(), FACTS_GRACE_MS);
  };
  const happened = (event: WireEvent): void => {
    const { identity, messages, notices } = store.get();
    if (event.type === "message") {
      const message = event.message as unknown as MessageView;
      store.set({ messages: withMessage(messages, message, identity?.seat ?? null) });
    } else if (event.type === "draft") drafts.receive(event.slot, event.version, event.body);
    else {
      noticeId += 1;
      store.set({ notices: [...notices, { id: noticeId, text: event.text }].slice(-KEPT_NOTICES) });
    }
  };
  const addTexts = (texts: Readonly<Record<string, string>>): void => {
    if (Object.keys(texts).length > 0) store.set({ texts: { ...store.get().texts, ...texts } });
  };
  const loadNewest = async (): Promise<void> => {
    const page = await link?.messages(undefined).catch(() => undefined);
    if (page === undefined) return;
    addTexts(page.texts);
    const { messages, identity } = store.get();
    const list = page.messages as unknown as readonly MessageView[];
    store.set({ messages: withNewest(messages, list, page.more, identity?.seat ?? null) });
  };
  const live = (): Promise<boolean> =>
    new Promise((resolve) => {
      const look = (): boolean => {
        const { connection } = store.get();
        if (connection !== "live" && !isOver(connection)) return false;
        resolve(connection === "live");
        return true;
      };
      if (look()) return;
      const stop = store.subscribe(() => {
        if (look()) stop();
      });
    });
  const reach = (): TableLink => {
    if (link === null) throw new Error("There is no table yet.");
    return link;
  };

  return {
    store,
    get drafts() {
      return drafts;
    },
    attach(nextLink, identity) {
      const before = store.get().identity;
      link = nextLink;
      if (before?.table !== identity.table || before.seat !== identity.seat) {
        halves = noHalves;
        store.set({ identity, messages: noMessages, drafts: {} });
        drafts = createDrafts(draftsHost(`draft/${identity.table}/${identity.seat ?? identity.member}/`));
        drafts.restore();
      } else store.set({ identity });
    },
    connection(connection) {
      store.set({ connection });
      if (connection === "live") drafts.flush();
    },
    probe: (latency) => store.set({ latency }),
    facts(facts, publicRev) {
      halves = withFacts(halves, facts, publicRev);
      settle();
    },
    envelope(envelope) {
      addTexts(envelope.texts);
      const next = withEnvelope(halves, envelope);
      if (next === null) {
        void link?.view();
        return;
      }
      halves = next;
      settle();
      for (const [slot, draft] of Object.entries(envelope.drafts ?? {}))
        drafts.receive(slot, draft.version, draft.body);
      for (const event of envelope.events) happened(event);
      if (envelope.from === null) {
        drafts.flush();
        void loadNewest();
      }
    },
    send(what, fields = {}, texts = {}) {
      const host = {
        link: reach,
        live,
        now,
        instance: () => store.get().view?.public.clock.instance,
        pending: () => store.get().pending,
        setPending: (pending: Snapshot["pending"]) => store.set({ pending }),
      };
      return submit(host, requestOf(what, fields, texts, host.instance()));
    },
    preview: (orders) => reach().preview(orders),
    takeSeat: (seat) => reach().seat(seat),
    async loadOlder() {
      const { messages } = store.get();
      const first = messages.list[0];
      if (first === undefined || messages.loading) return;
      store.set({ messages: { ...messages, loading: true } });
      try {
        const page = await reach().messages(first.id);
        addTexts(page.texts);
        const older = page.messages as unknown as readonly MessageView[];
        store.set({ messages: withOlder(store.get().messages, older, page.more) });
      } finally {
        store.set({ messages: { ...store.get().messages, loading: false } });
      }
    },
    markRead: (ids) => store.set({ messages: withRead(store.get().messages, ids) }),
    dismissNotice: (id) => store.set({ notices: store.get().notices.filter((notice) => notice.id !== id) }),
  };
}
