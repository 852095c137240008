import { type GaugeName, gaugeOf } from "../../model/gauges.ts";
import { useSay } from "../../model/say.ts";

/** Names the gauge behind the path of a change: `seat/ARV/econ` reads "Economy: Arvenia". */
export function useGaugeName(): (path: string) => GaugeName {
  const say = useSay();
  return (path) => gaugeOf(path, say);
}
