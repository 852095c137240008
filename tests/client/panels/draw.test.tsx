/// <reference types="vite/client" />
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Debrief } from "../../../client/debrief/Debrief.tsx";
import { createFixtureTable, fixtureIdentity, slicesOf } from "../../../client/dev/fixture.ts";
import { TableProvider } from "../../../client/model/context.tsx";
import { FormatterContext } from "../../../client/model/say.ts";
import { Briefing } from "../../../client/panels/briefing/Briefing.tsx";
import { Files } from "../../../client/panels/files/Files.tsx";
import { OrdersPanel } from "../../../client/panels/orders/OrdersPanel.tsx";
import { Outcome } from "../../../client/panels/outcome/Outcome.tsx";
import { Rules } from "../../../client/panels/rules/Rules.tsx";
import { Talks } from "../../../client/panels/talks/Talks.tsx";
import { TextPanel } from "../../../client/panels/text/TextPanel.tsx";
import { World } from "../../../client/panels/world/World.tsx";
import type { MessageView, View } from "../../../shared/game.ts";
import { en } from "../../../shared/text/en.ts";
import { createFormatter } from "../../../shared/text/format.ts";
import { gameOf } from "../../cases/runner/scenario.ts";
import { gameNo } from "../../properties/support/walk.ts";
import { memoryStorage } from "../model/storage.ts";

const game = gameOf();
const seats = game.compiled.rules.seats.map(({ id }) => id);
const desk = { Briefing, Talks, TextPanel, Files, OrdersPanel, World, Rules, Outcome };

const strict = createFormatter(en, "en", (key) => {
  throw new Error(`the catalogue has no sentence "${key}"`);
});

function html(Panel: () => React.ReactNode, view: View, messages: readonly MessageView[] = []): string {
  const identity = { ...fixtureIdentity, seat: view.seat?.me.seat ?? null };
  const table = createFixtureTable({ view, identity, messages, storage: memoryStorage() });
  const slices = view.seat === null ? {} : slicesOf(view.seat);
  table.envelope({ from: null, to: 2, publicRev: 1, slices, events: [], texts: game.compiled.texts });
  return renderToString(
    <TableProvider table={table}>
      <FormatterContext value={strict}>
        <Panel />
      </FormatterContext>
    </TableProvider>,
  );
}

/** Drawing whole panels takes its time where other tests run beside. */
const PATIENCE_MS = 30_000;

/** The last state of every phase of a game in which people do anything that they are offered. */
function moments(n: number) {
  const steps = gameNo(n);
  return steps.filter((step, i) => steps[i + 1]?.state.clock.instance !== step.state.clock.instance);
}

describe("the desk", () => {
  const phases = ["briefing", "consultation", "drafting", "decision", "reaction"] as const;
  test.each(Object.entries(desk))(
    "draws %s with every sentence, in every phase of a game",
    (_name, Panel) => {
      for (const phase of phases) {
        const states = moments(0).filter(({ state }) => state.clock.phase === phase);
        const state = states.at(-1)?.state;
        if (state === undefined) throw new Error(`nobody played the phase ${phase}`);
        for (const seat of seats) expect(html(Panel, game.project(state, seat)), `${phase} of ${seat}`).not.toBe("");
      }
    },
    PATIENCE_MS,
  );
});

describe("somebody without a seat", () => {
  const [last] = moments(0).slice(-1);
  const view = game.project(last?.state ?? game.initial("sfc32:0"), null);
  test(
    "reads the world, the terms and the debrief",
    () => {
      for (const Panel of [World, Rules, Debrief]) expect(html(Panel, view)).not.toBe("");
    },
    PATIENCE_MS,
  );
});

describe("the debrief", () => {
  test.each([0, 1])(
    "of game %i shows the truth to both sides",
    (n) => {
      const state = moments(n).at(-1)?.state;
      if (state === undefined) throw new Error("nobody played");
      for (const seat of seats) {
        const page = html(Debrief, game.project(state, seat));
        for (const incident of Object.values(state.incidents)) {
          expect(page).toContain(`>${game.compiled.texts[String(incident.title)] ?? ""}`);
        }
      }
    },
    PATIENCE_MS,
  );
});
