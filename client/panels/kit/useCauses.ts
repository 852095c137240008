import type { ChangeView } from "../../../shared/rules/view.ts";
import { useSay } from "../../model/say.ts";
import type { Cause } from "../../ui/index.ts";

/** The reasons of a change in the reader's language. */
export function useCauses(): (change: ChangeView) => readonly Cause[] {
  const say = useSay();
  return (change) => change.causes.map(({ delta, cause }) => ({ delta, text: say(cause) }));
}
