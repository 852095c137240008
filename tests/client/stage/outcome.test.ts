import { describe, expect, test } from "vitest";
import { cardLayout, cardPlace, footHeight } from "../../../client/stage/layout/outcome.ts";
import { numbers } from "../../../client/stage/look/numbers.ts";
import type { OutcomeBeat } from "../../../client/stage/model.ts";
import { labels, measure } from "./sample.ts";

const beat: OutcomeBeat = {
  id: "1",
  kind: "stability",
  title: "Stability falls after a round in which nobody gave way and much was said",
  lines: ["Trust was spent and nothing was signed.", "The norm against commercial theft lost strength."],
  seats: ["ARV"],
  tone: "bad",
  causes: ["Tension rose by nine.", "A violation went unanswered."],
  gauges: [
    { label: "Stability", from: 61, to: 57, better: "up" },
    { label: "Tension between Arvenia and Tessaria", from: 45, to: 54, better: "down" },
  ],
  compare: [
    { label: "Sent as", text: "A signal, open for talks" },
    { label: "Read as", text: "A first step to sanctions" },
  ],
};

const base = { beat, index: 3, total: 5, open: false, labels, numbers: numbers("en"), measure, keep: [] };

describe.each([
  [360, 300],
  [390, 640],
  [880, 844],
])("on a stage of %i by %i", (w, h) => {
  const area = { x: 0, y: 0, w, h };

  test("the card stays on the stage and shows at least its title", () => {
    const { rect, parts } = cardLayout({ ...base, area });
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.w).toBeLessThanOrEqual(w);
    expect(rect.y + rect.h).toBeLessThanOrEqual(h);
    expect(parts[0]?.kind).toBe("title");
  });

  test("no part runs into the next or into the foot", () => {
    const { rect, parts } = cardLayout({ ...base, area });
    parts.forEach((part, i) => {
      expect(part.y + part.h).toBeLessThanOrEqual(parts[i + 1]?.y ?? rect.h - footHeight() + 12);
    });
  });
});

const room = { x: 0, y: 0, w: 880, h: 844 };

test("a change is told with both values and its sign", () => {
  const { parts, counter } = cardLayout({ ...base, area: room });
  const gauges = parts.filter((part) => part.kind === "gauge").map((part) => part.value);
  expect(gauges).toEqual(["61 → 57 (−4)", "45 → 54 (+9)"]);
  expect(counter).toBe("4 of 5");
});

test("an opened card shows its causes instead", () => {
  const { parts } = cardLayout({ ...base, area: room, open: true });
  expect(parts.map((part) => part.kind)).toEqual(["title", "heading", "cause", "cause"]);
});

test("the card makes way for the delegations concerned", () => {
  const middle = { x: 380, y: 380, w: 120, h: 100 };
  expect(cardPlace(room, 480, 260, []).y).toBe(292);
  expect(cardPlace(room, 480, 260, [middle]).y).toBe(844 - 260 - 10);
});
