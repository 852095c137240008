/** Sentences of the transcript that facilitators download. */
export const transcriptEn = {
  "transcript.phase":
    "{phase, select, briefing {Round {round}: briefing} consultation {Round {round}: consultation} drafting {Round {round}: drafting} decision {Round {round}: decision} reaction {Round {round}: reaction} debrief {Debrief} other {Round {round}}} ({time} UTC)",
  "transcript.message":
    "{from} to {to} {channel, select, plenary {in the plenary} chat {in a chat} note {by formal note} hotline {over the hotline} meeting {in a meeting} other {}}",
  "transcript.field":
    "{field, select, saw {What we saw} did {What we did} intend {What we intend} ask {What we ask} other {{field}}}: {text}",
  "transcript.broken": "The record cannot be followed beyond row {row}.",
} as const satisfies Readonly<Record<string, string>>;
