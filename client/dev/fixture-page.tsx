import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "../ui/layers.css";
import "../ui/tokens.css";
import "../ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../app/App.tsx";
import { Providers } from "../app/Providers.tsx";
import { TableScreen } from "../app/TablePage.tsx";
import { TableProvider } from "../model/context.tsx";
import { fixtureShelf } from "./fixture.ts";
import { tableFor } from "./situations.ts";

/**
 * Any screen with sample data and no server: `/dev/fixture.html?screen=table&theme=dark&dir=rtl`.
 * Screens: home (with `#/create`, `#/join`), lobby, lobby-free, table, minutes, observer, outcome, debrief, facilitator,
 * facilitator-lobby, reconnecting.
 */
const asked = new URLSearchParams(location.search);
const screen = asked.get("screen") ?? "table";
const theme = asked.get("theme");
if (theme !== null) document.documentElement.dataset.theme = theme;

function answerFromShelf(): void {
  const real = window.fetch.bind(window);
  window.fetch = (input, init) =>
    String(input).endsWith("/api/scenarios") ? Promise.resolve(Response.json(fixtureShelf)) : real(input, init);
}

const root = document.getElementById("app");
if (root === null) throw new Error("The page has no place for the sample.");
answerFromShelf();
const table = screen === "home" ? null : tableFor(screen);
createRoot(root).render(
  <StrictMode>
    {table === null ? (
      <App />
    ) : (
      <Providers>
        <TableProvider table={table}>
          <TableScreen />
        </TableProvider>
      </Providers>
    )}
  </StrictMode>,
);
