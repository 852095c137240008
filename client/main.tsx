import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./ui/layers.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { applyTheme, storedTheme } from "./app/theme.ts";
import { reloadOnMissingParts } from "./net/reload.ts";

reloadOnMissingParts();
applyTheme(storedTheme());

const root = document.getElementById("app");
if (root === null) throw new Error("The page has no place for the app.");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
