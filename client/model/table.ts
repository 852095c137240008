import type { Json } from "../../shared/engine/json.ts";
import type { PreviewResult } from "../../shared/game.ts";
import type { CommandReply, Envelope, MessagesReply, SeatReply, WireEvent } from "../../shared/protocol.ts";
import type { MessageView } from "../../shared/rules/view.ts";
import { type CommandsHost, type Fields, isOver, requestOf, type Sendable, submit, type Texts } from "./commands.ts";
import { Display } from "./display.ts";
import { createDrafts, type Drafts, type DraftsHost } from "./drafts.ts";
import type { Facts } from "./publicView.ts";
import { nothingYet } from "./start.ts";
import { createStore, type Store } from "./store.ts";
import { noMessages, withMessage, withNewest, withOlder, withRead } from "./transcript.ts";
import type { Connection, Identity, Snapshot, TableLink } from "./types.ts";

export interface TableOptions {
  /** Keeps drafts until the server has them. */
  readonly storage: Storage;
  readonly now?: () => number;
}

const KEPT_NOTICES = 4;

/** One table as this page knows it: what arrived, what is shown, what is on its way. */
export class TableModel {
  readonly store: Store<Snapshot> = createStore(nothingYet);
  readonly #options: TableOptions;
  readonly #display: Display;
  #drafts: Drafts;
  #link: TableLink | null = null;
  #noticeId = 0;

  constructor(options: TableOptions) {
    this.#options = options;
    this.#display = new Display(this.store, () => void this.refresh());
    this.#drafts = createDrafts(this.#draftsHost(""));
  }

  get drafts(): Drafts {
    return this.#drafts;
  }

  /** Gives the page a way to the server; again after every rejoin. `clockOffset`: server time minus ours, ms. */
  attach(link: TableLink, identity: Identity, clockOffset = 0): void {
    this.#link = link;
    this.store.set({ clockOffset });
    this.#become(identity);
  }

  /** Asks for the whole View and shows it. */
  async refresh(): Promise<void> {
    const envelope = await this.#link?.view().catch(() => undefined);
    if (envelope !== undefined) this.envelope(envelope);
  }

  connection(connection: Connection): void {
    this.store.set({ connection });
    if (connection === "live") this.#drafts.flush();
  }

  probed(latency: number): void {
    this.store.set({ latency });
  }

  facts(facts: Facts, publicRev: number): void {
    this.#display.facts(facts, publicRev);
  }

  envelope(envelope: Envelope): void {
    this.#addTexts(envelope.texts);
    if (envelope.from === null) this.#sit(envelope);
    if (!this.#display.envelope(envelope)) return;
    for (const [slot, { version, body }] of Object.entries(envelope.drafts ?? {}))
      this.#drafts.receive(slot, version, body);
    for (const event of envelope.events) this.#happened(event);
    if (envelope.from !== null) return;
    this.#drafts.flush();
    void this.#loadNewest();
  }

  send(what: Sendable, fields: Fields = {}, texts: Texts = {}): Promise<CommandReply> {
    const instance = this.store.get().view?.public.clock.instance;
    return submit(this.#commandsHost(), requestOf(what, fields, texts, instance));
  }

  async preview(orders: readonly Json[]): Promise<PreviewResult> {
    return this.#reach().preview(orders);
  }

  async takeSeat(seat: string | null): Promise<SeatReply> {
    return this.#reach().seat(seat);
  }

  async loadOlder(): Promise<void> {
    const { messages } = this.store.get();
    const first = messages.list[0];
    if (first === undefined || messages.loading) return;
    this.store.set({ messages: { ...messages, loading: true } });
    const page = await this.#page(first.id);
    const now = this.store.get().messages;
    this.store.set({
      messages: page === undefined ? { ...now, loading: false } : withOlder(now, listOf(page), page.more),
    });
  }

  markRead(ids: Iterable<string>): void {
    this.store.set({ messages: withRead(this.store.get().messages, ids) });
  }

  dismissNotice(id: number): void {
    this.store.set({ notices: this.store.get().notices.filter((notice) => notice.id !== id) });
  }

  /** A whole View says which seat it is of; people change seats in the lobby. */
  #sit(envelope: Envelope): void {
    const { identity } = this.store.get();
    const me = envelope.slices.me as { readonly seat?: string } | undefined;
    if (identity !== null) this.#become({ ...identity, seat: me?.seat ?? null });
  }

  #become(identity: Identity): void {
    const before = this.store.get().identity;
    this.store.set({ identity });
    if (before?.table === identity.table && before.seat === identity.seat) return;
    this.store.set({ messages: noMessages, drafts: {} });
    this.#drafts = createDrafts(this.#draftsHost(`draft/${identity.table}/${identity.seat ?? "-"}/`));
    this.#drafts.restore();
  }

  #happened(event: WireEvent): void {
    const { identity, messages, notices } = this.store.get();
    if (event.type === "draft") this.#drafts.receive(event.slot, event.version, event.body);
    else if (event.type === "message") {
      const message = event.message as unknown as MessageView;
      this.store.set({ messages: withMessage(messages, message, identity?.seat ?? null) });
    } else {
      this.#noticeId += 1;
      this.store.set({ notices: [...notices, { id: this.#noticeId, text: event.text }].slice(-KEPT_NOTICES) });
    }
  }

  async #loadNewest(): Promise<void> {
    const { identity } = this.store.get();
    if (identity === null || (identity.seat === null && identity.role !== "facilitator")) return;
    const page = await this.#page(undefined);
    if (page === undefined) return;
    const { messages } = this.store.get();
    this.store.set({ messages: withNewest(messages, listOf(page), page.more, identity.seat) });
  }

  async #page(before: string | undefined): Promise<MessagesReply | undefined> {
    const page = await this.#link?.messages(before).catch(() => undefined);
    if (page !== undefined) this.#addTexts(page.texts);
    return page;
  }

  #addTexts(texts: Readonly<Record<string, string>>): void {
    if (Object.keys(texts).length > 0) this.store.set({ texts: { ...this.store.get().texts, ...texts } });
  }

  #reach(): TableLink {
    if (this.#link === null) throw new Error("There is no table yet.");
    return this.#link;
  }

  #draftsHost(prefix: string): DraftsHost {
    return {
      get: () => this.store.get().drafts,
      put: (slot, draft) => this.store.set({ drafts: { ...this.store.get().drafts, [slot]: draft } }),
      sender: () => {
        const { connection, identity } = this.store.get();
        return connection === "live" && identity?.seat != null ? (this.#link?.draft ?? null) : null;
      },
      storage: this.#options.storage,
      prefix,
    };
  }

  #commandsHost(): CommandsHost {
    return {
      link: () => this.#reach(),
      live: () => this.#live(),
      now: this.#options.now ?? (() => performance.now()),
      pending: () => this.store.get().pending,
      setPending: (pending) => this.store.set({ pending }),
    };
  }

  #live(): Promise<boolean> {
    return new Promise((resolve) => {
      let stop = (): void => {};
      const look = (): void => {
        const { connection } = this.store.get();
        if (connection !== "live" && !isOver(connection)) return;
        stop();
        resolve(connection === "live");
      };
      stop = this.store.subscribe(look);
      look();
    });
  }
}

const listOf = (page: MessagesReply): readonly MessageView[] => page.messages as unknown as readonly MessageView[];
