import { useSyncExternalStore } from "react";
import { useMediaQuery } from "../app/useMediaQuery.ts";

const subscribe = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
};

/** The theme that is in force: the reader's choice, or the device's. */
export function useTheme(): "light" | "dark" {
  const chosen = useSyncExternalStore(subscribe, () => document.documentElement.dataset.theme);
  const dark = useMediaQuery("(prefers-color-scheme: dark)");
  if (chosen === "light" || chosen === "dark") return chosen;
  return dark ? "dark" : "light";
}
