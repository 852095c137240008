import { type ReactNode, useEffect } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";

/** A right-to-left locale for trying the layout; it changes directions, not words. */
const MIRRORED = "ar";

/** `?dir=rtl` mirrors the page while it is developed; there is no right-to-left language yet. */
function isMirrored(): boolean {
  return import.meta.env.DEV && new URLSearchParams(location.search).get("dir") === "rtl";
}

export function Providers({ children }: { children: ReactNode }) {
  const mirrored = isMirrored();
  useEffect(() => {
    document.documentElement.dir = mirrored ? "rtl" : "ltr";
  }, [mirrored]);
  return <I18nProvider locale={mirrored ? MIRRORED : "en"}>{children}</I18nProvider>;
}
