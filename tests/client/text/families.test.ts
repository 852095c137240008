import { describe, expect, test } from "vitest";
import { deskEn } from "../../../shared/text/en/desk.ts";
import { rulesEn } from "../../../shared/text/en/rules.ts";
import { uiEn } from "../../../shared/text/en/ui.ts";
import { en } from "../../../shared/text/en.ts";

/** Keys that are put together while the page runs, so that no type can check them. */
const families: Readonly<Record<string, readonly string[]>> = {
  "ui.phase.*": ["lobby", "briefing", "consultation", "drafting", "decision", "reaction", "debrief"],
  "ui.phase.*.help": ["lobby", "briefing", "consultation", "drafting", "decision", "reaction"],
  "ui.connection.*": ["live", "connecting", "reconnecting", "offline", "stopping", "fenced"],
  "ui.tab.*": ["room", "briefing", "talks", "text", "files", "orders", "world", "rules", "outcome", "debrief"],
  "ui.voice.*": ["government", "press", "vendor", "citizens", "intelligence"],
  "ui.incident.*": ["latent", "active", "detected", "claimed", "answered", "tolerated", "unanswered"],
  "ui.difficulty.*": ["1", "2", "3", "4"],
  "ui.seatRefusal.*": ["not-allowed", "unknown-thing", "wrong-phase", "already-done"],
  "gauge.*.title": ["econ", "legit", "cred", "press", "intel", "tension"],
  "trust.*": ["hostile", "wary", "neutral", "friendly", "close"],
  "press.*": ["calm", "tense", "boiling"],
  "cred.*": ["weak", "mixed", "firm"],
  "class.*": ["minor", "moderate", "significant", "severe", "emergency"],
  "rung.*": ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  "refusal.*": [
    "unknown-command",
    "malformed",
    "not-allowed",
    "wrong-phase",
    "stale",
    "paused",
    "ended",
    "not-offered",
    "not-affordable",
    "already-done",
    "already-committed",
    "unknown-thing",
    "not-yours",
    "too-long",
  ],
};

describe("the words that the shell puts together", () => {
  test.each(Object.entries(families))("are all there: %s", (family, members) => {
    const keys = members.map((member) => family.replace("*", member));
    expect(keys.filter((key) => !(key in en))).toEqual([]);
  });
});

describe("the parts of the catalogue", () => {
  test("share no key", () => {
    const keys = [uiEn, deskEn, rulesEn].flatMap((part) => Object.keys(part));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
