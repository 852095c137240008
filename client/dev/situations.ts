import type { Json } from "../../shared/engine/json.ts";
import type { View } from "../../shared/rules/view.ts";
import type { TableModel } from "../model/table.ts";
import { fixtureConsole } from "./fixture/console.ts";
import { createFixtureTable, fixtureIdentity, fixtureView } from "./fixture.ts";

const MINUTE = 60_000;

function withClock(clock: Partial<View["public"]["clock"]>, view: View = fixtureView): View {
  return { ...view, public: { ...view.public, clock: { ...view.public.clock, ...clock } } };
}

const inLobby = withClock({ phase: "lobby", round: 0, deadline: null });
const emptyTessaria: View = {
  ...inLobby,
  public: {
    ...inLobby.public,
    seats: Object.fromEntries(
      Object.entries(inLobby.public.seats).map(([id, seat]) => [
        id,
        id === "TES" ? { ...seat, occupant: "empty", ready: false } : seat,
      ]),
    ),
  },
};

function facilitatorTable(view: View): TableModel {
  return createFixtureTable({
    view: { ...view, seat: null },
    identity: { ...fixtureIdentity, role: "facilitator", member: "facilitator", seat: null, joinCode: "KRTWHN" },
    extra: { facilitator: fixtureConsole as unknown as Json },
  });
}

/** A table in one of the situations that a screen must look right in. */
export function tableFor(screen: string): TableModel {
  switch (screen) {
    case "lobby":
      return createFixtureTable({ view: emptyTessaria, identity: { ...fixtureIdentity, joinCode: "KRTWHN" } });
    case "lobby-free":
      return createFixtureTable({
        view: { ...emptyTessaria, seat: null },
        identity: { ...fixtureIdentity, seat: null, joinCode: "KRTWHN" },
        people: { "-": [{ member: "mb1", name: "Noor", online: true }] },
      });
    case "minutes":
      return createFixtureTable({ view: withClock({ deadline: Date.now() + 4.6 * MINUTE }) });
    case "observer":
      return createFixtureTable({ view: { ...fixtureView, seat: null }, identity: { ...fixtureIdentity, seat: null } });
    case "facilitator":
      return facilitatorTable(withClock({ deadline: Date.now() + 3 * MINUTE }));
    case "facilitator-lobby":
      return facilitatorTable(emptyTessaria);
    case "reconnecting": {
      const table = createFixtureTable();
      table.connection("reconnecting");
      return table;
    }
    default:
      return createFixtureTable();
  }
}
