/** Raised when an old page could not talk to a new server. Joining and reconnecting carry it. */
export const PROTOCOL = 1;

/** How long things may be: characters for names and texts, a count of texts, bytes for the rest. */
export const LIMITS = {
  name: 40,
  text: 2000,
  texts: 8,
  commandBytes: 16_384,
  draftBytes: 16_384,
} as const;
