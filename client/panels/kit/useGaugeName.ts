import { useSay } from "../../model/say.ts";
import { type GaugeName, gaugeOf } from "../../table/gauges.ts";

/** Names the gauge behind the path of a change: `seat/ARV/econ` reads "Economy: Arvenia". */
export function useGaugeName(): (path: string) => GaugeName {
  const say = useSay();
  return (path) => gaugeOf(path, say);
}
