import type { Rng } from "../../../shared/engine/rng.ts";

const SENTENCES = [
  "We take note of your position and will answer it in substance.",
  "Our specialists see a different pattern in the logs that were shared with us.",
  "The second article goes further than our instructions allow at present.",
  "We could live with the wording of Tuesday, provided that the annex stays as it is.",
  "A public statement today would make an agreement tomorrow harder for both of us.",
  "Let us keep this channel open, whatever is said in the room.",
  "May we ask on which evidence that assessment rests?",
  "Our capital expects a remedy, not a repetition.",
];

/** One to four plain sentences, as somebody types them into a chat: 44 to 330 characters. */
export function sentence(rng: Rng): string {
  return Array.from({ length: 1 + rng.int(4) }, () => rng.pick(SENTENCES)).join(" ");
}
