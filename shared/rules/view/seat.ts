import type { IncidentId, Layer, SeatId } from "../ids.ts";
import type { CovertSlice, DealsSlice, OrdersSlice, TelegramView } from "./deals.ts";
import type { FilesSlice, RelationView } from "./files.ts";
import type { Option, OptionGroup, WaitingItem } from "./options.ts";
import type { OutcomeSlice } from "./outcome.ts";
import type { NewsItem, PressWord } from "./public.ts";

/** What one seat may know beyond what is public, in slices that travel alone. */
export interface SeatView {
  readonly me: MeSlice;
  readonly brief: BriefSlice;
  readonly mandate: MandateSlice;
  readonly objectives: readonly ObjectiveView[];
  readonly files: FilesSlice;
  readonly relations: Readonly<Record<SeatId, RelationView>>;
  readonly deals: DealsSlice;
  readonly telegrams: readonly TelegramView[];
  readonly covert: CovertSlice;
  readonly orders: OrdersSlice;
  /** News that only this seat was told. */
  readonly news: readonly NewsItem[];
  readonly outcome: OutcomeSlice;
  readonly options: Readonly<Record<OptionGroup, readonly Option[]>>;
  readonly waits: readonly WaitingItem[];
}

export interface MeSlice {
  readonly seat: SeatId;
  /** Action points that are left this round; what packages hold in escrow is taken off. */
  readonly ap: number;
  readonly apMax: number;
  readonly pc: number;
  /** Political capital that packages hold in escrow. */
  readonly pcReserved: number;
  readonly income: number;
  readonly econ: number;
  readonly legit: number;
  readonly cred: number;
  readonly press: number;
  readonly pressWord: PressWord;
  readonly intel: number;
  readonly inst: number;
  readonly forcedHand: boolean;
  /** At the present course the press boils over at the end of this round. */
  readonly forcedHandLooms: boolean;
  readonly Q: number;
  readonly rs: Readonly<Record<Layer, number>>;
  readonly D: readonly number[];
  /** Incidents whose authors this seat has brought to court. */
  readonly prosecuted: readonly IncidentId[];
  /** Firebreaks already crossed towards each other seat. */
  readonly crossed: Readonly<Record<SeatId, readonly ("A" | "B" | "C")[]>>;
  /** This seat has said its public line on the outcome of this round. */
  readonly reacted?: true;
  /** Kinds of orders and measures that the scenario gives this seat. */
  readonly orders: readonly string[];
  readonly measures: readonly string[];
}

export interface BriefSlice {
  readonly who: string;
  readonly want: string;
  readonly know: string;
  readonly fear: string;
  readonly suggestions: readonly string[];
}

/** One's own mandate beside every variant: `text/article/variant`. */
export type MandateSlice = Readonly<Record<string, MandateEntry>>;

export interface MandateEntry {
  readonly pref: number;
  readonly mark: "++" | "+" | "0" | "−" | "✕";
  /** What signing it costs at home: press points and political capital. */
  readonly press: number;
  readonly pc: number;
  /** Already paid with an earlier signature. */
  readonly paid: boolean;
  /** Attainment (0-1) of one's own objectives on this article, weighted points of 100. */
  readonly points: number;
}

export interface ObjectiveView {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly type: string;
  /** 0-1 as things stand; null where it can't be known before the debrief. */
  readonly attained: number | null;
}
