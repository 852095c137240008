import { usePublic } from "../../model/hooks.ts";
import { useSay } from "../../model/say.ts";

/** The name of an order that a package names: `prosecute:I1` reads as the order and its incident. */
export function useOrderName(): (order: string) => string {
  const say = useSay();
  const incidents = usePublic((facts) => facts.incidents);
  return (order) => {
    const [type = "", about] = order.split(":");
    const title = say({ key: `order.${type}.title` });
    const incident = about === undefined ? undefined : incidents[about];
    return incident === undefined ? title : `${title} · ${say(incident.title)}`;
  };
}
