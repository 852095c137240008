import { noMessages } from "./transcript.ts";
import type { Snapshot } from "./types.ts";

/** What a page knows before it has heard anything. */
export const nothingYet: Snapshot = {
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
