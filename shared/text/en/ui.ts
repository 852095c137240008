/** Sentences of the shell: home, lobby, the frame of the table, the facilitator's page and the shared controls. */
export const uiEn = {
  "ui.name": "Démarche",
  "ui.close": "Close",
  "ui.cancel": "Cancel",
  "ui.back": "Back",
  "ui.retry": "Try again",
  "ui.field.left": "{count, plural, =0 {No sign left} one {# sign left} other {# signs left}}",
  "ui.gauge.band": "{from}–{to}",
  "ui.change.spoken": "From {before, number} to {after, number}",
  "ui.clock.left": "left",
  "ui.clock.deadline": "deadline",
  "ui.clock.paused": "Paused",
  "ui.clock.leftAfter": "{time} left",
  "ui.clock.open": "No clock",
  "ui.clock.untimed": "ends when all are done",
  "ui.ap.title": "Action points",
  "ui.ap.word": "actions",
  "ui.ap.help":
    "What your ministry can do in one round. A larger cyber office has more. They come back each round and are never saved.",
  "ui.ap.spoken": "{left} of {max} action points left",
  "ui.pc.title": "Political capital",
  "ui.pc.word": "capital",
  "ui.pc.help":
    "How much you can ask of your own side. Costly acts spend it; some comes back each round. What you save stays.",
  "ui.pc.spoken": "{value} political capital{reserved, plural, =0 {} other {, # held by packages}}",
  "ui.pc.reserved": "{reserved} held",
  "ui.cost":
    "{ap, plural, =0 {{pc, plural, =0 {free} other {# capital}}} one {# action{pc, plural, =0 {} other { · # capital}}} other {# actions{pc, plural, =0 {} other { · # capital}}}}",
} as const satisfies Readonly<Record<string, string>>;
