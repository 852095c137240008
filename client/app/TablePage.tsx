import { lazy, Suspense, useEffect, useState } from "react";
import { TableProvider } from "../model/context.tsx";
import { useSnapshot } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import { TableModel } from "../model/table.ts";
import { TableConnection } from "../net/connection.ts";
import { reloadOnce } from "../net/reload.ts";
import { ConnectionContext, TokenContext } from "./access.ts";
import { Ended } from "./Ended.tsx";
import { Opening } from "./Opening.tsx";
import { useRemember } from "./useRemember.ts";

const Lobby = lazy(() => import("../lobby/Lobby.tsx"));
const Facilitator = lazy(() => import("../facilitator/Facilitator.tsx"));
const Table = lazy(() => import("../table/Table.tsx"));

/** Everything behind a personal link: the lobby, the table or the facilitator's page, whichever it is time for. */
export default function TablePage({ token }: { token: string }) {
  const [table] = useState(() => new TableModel({ storage: sessionStorage }));
  const [connection] = useState(() => new TableConnection(token, table, () => void reloadOnce()));
  useEffect(() => {
    connection.start();
    return () => connection.stop();
  }, [connection]);
  return (
    <TableProvider table={table}>
      <TokenContext value={token}>
        <ConnectionContext value={connection}>
          <TableScreen />
        </ConnectionContext>
      </TokenContext>
    </TableProvider>
  );
}

/** Which screen it is time for. */
export function TableScreen() {
  const t = useText();
  useRemember();
  const screen = useSnapshot(({ connection, view, identity }) => {
    if (connection === "gone" || connection === "replaced" || connection === "outdated") return "ended";
    if (view === null || identity === null) return "opening";
    if (identity.role === "facilitator") return "facilitator";
    return view.public.clock.phase === "lobby" ? "lobby" : "table";
  });
  const slow = useSnapshot(({ connection }) => connection !== "connecting" && connection !== "live");
  if (screen === "ended") return <Ended />;
  if (screen === "opening") return <Opening words={t(slow ? "ui.connection.reconnecting" : "ui.connecting")} />;
  return (
    <Suspense fallback={<Opening />}>
      {screen === "facilitator" && <Facilitator />}
      {screen === "lobby" && <Lobby />}
      {screen === "table" && <Table />}
    </Suspense>
  );
}
