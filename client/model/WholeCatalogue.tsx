import type { ReactNode } from "react";
import { catalogues } from "../../shared/text/catalogues.ts";
import { createFormatter } from "../../shared/text/format.ts";
import { FormatterContext, warn } from "./say.ts";

const whole = createFormatter(catalogues.en, "en", warn);

/** Every sentence there is, for what needs the words of rules and desk. Import it only from parts that load later. */
export function WholeCatalogue({ children }: { children: ReactNode }) {
  return <FormatterContext value={whole}>{children}</FormatterContext>;
}
