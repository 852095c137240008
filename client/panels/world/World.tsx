import { useMaybeSeat, usePublic } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { PanelHead } from "../kit/Section.tsx";
import { Covert } from "./Covert.tsx";
import { Delegation } from "./Delegation.tsx";
import { Norms } from "./Norms.tsx";
import { Own } from "./Own.tsx";
import { RedLines } from "./RedLines.tsx";
import { Relation } from "./Relation.tsx";
import { Stability } from "./Stability.tsx";

/** The state of the world as this reader may know it: stability, seats, relations, norms. Needs no seat. */
export function World() {
  const t = useText();
  const own = useMaybeSeat()?.me.seat ?? null;
  const seats = usePublic((facts) => facts.seats);
  const dyads = Object.values(usePublic((facts) => facts.dyads));
  const others = Object.values(seats).filter((other) => other.id !== own);
  return (
    <>
      <PanelHead title={t("desk.world.title")} sub={t(own === null ? "desk.world.subPublic" : "desk.world.sub")} />
      <Stability />
      {own !== null && <Own />}
      {others.map((other) => (
        <Delegation key={other.id} seat={other} />
      ))}
      {dyads.map((dyad) => (
        <Relation key={dyad.id} dyad={dyad} />
      ))}
      <Norms />
      <RedLines />
      {own !== null && <Covert />}
    </>
  );
}
