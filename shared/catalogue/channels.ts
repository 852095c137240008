/** One way to talk. Numbers: invented. */
export type ChannelKind = {
  readonly id: ChannelId;
  /** 0–100: how hard it is to listen in; null where everybody hears it anyway. */
  readonly security: number | null;
  /** Reads as casual: a measure announced here is easily misread. */
  readonly informal: boolean;
  /** On record: either side may publish it. */
  readonly onRecord: boolean;
  /** Messages per dyad and round by each side; null for no limit. */
  readonly perRound: number | null;
  readonly arrives: "at-once" | "next-phase";
  /** Action points that each side pays: once, or each time. */
  readonly ap: number;
  readonly paid: "never" | "once" | "each-time";
  /** The confidence-building measure that opens it. */
  readonly needs: "hotline.establish" | null;
};

export const CHANNEL_IDS = ["plenary", "note", "chat", "secure", "hotline", "meeting"] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

export const CHANNELS: Readonly<Record<ChannelId, ChannelKind>> = {
  plenary: {
    id: "plenary",
    security: null,
    informal: false,
    onRecord: true,
    perRound: null,
    arrives: "at-once",
    ap: 0,
    paid: "never",
    needs: null,
  },
  note: {
    id: "note",
    security: 80,
    informal: false,
    onRecord: true,
    perRound: 1,
    arrives: "next-phase",
    ap: 0,
    paid: "never",
    needs: null,
  },
  chat: {
    id: "chat",
    security: 30,
    informal: true,
    onRecord: false,
    perRound: null,
    arrives: "at-once",
    ap: 0,
    paid: "never",
    needs: null,
  },
  secure: {
    id: "secure",
    security: 60,
    informal: true,
    onRecord: false,
    perRound: null,
    arrives: "at-once",
    ap: 1,
    paid: "once",
    needs: null,
  },
  hotline: {
    id: "hotline",
    security: 70,
    informal: false,
    onRecord: false,
    perRound: 1,
    arrives: "at-once",
    ap: 0,
    paid: "never",
    needs: "hotline.establish",
  },
  meeting: {
    id: "meeting",
    security: 95,
    informal: false,
    onRecord: false,
    perRound: null,
    arrives: "at-once",
    ap: 1,
    paid: "each-time",
    needs: null,
  },
};

/** The four fields of a hotline message: what we saw, did and did not do, intend and its limit, ask and by when. */
export const HOTLINE_FIELDS = ["saw", "did", "intend", "ask"] as const;
